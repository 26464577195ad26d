import { randomUUID } from 'node:crypto'
import type { CollectionAfterOperationHook } from 'payload'
import { addressOf } from '../../../operations/addressOf.ts'
import { tellChange } from '../../../operations/audit/tellChange.ts'

/** Tells the audit who opened a locked account again before its time. */
export const tellUnlock: CollectionAfterOperationHook = async ({
  args,
  operation,
  req,
  result,
}) => {
  if (operation !== 'unlock' || !result) return result
  const { email } = Object(Reflect.get(args, 'data'))
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: String(email).trim().toLowerCase() } },
    limit: 1,
    pagination: false,
    depth: 0,
    // The system's own authority: the account was opened already.
    overrideAccess: true,
    req,
  })
  const [account] = docs
  if (!account) return result
  await tellChange(req, [
    {
      key: `users:${account.id}:unlock:${randomUUID()}`,
      action: 'account.unlock',
      actor: req.user?.id ?? 'system',
      subject: 'users',
      document: account.id,
      organization: null,
      from: null,
      to: null,
      reason: null,
      address: addressOf(req),
      at: new Date().toISOString(),
    },
  ])
  return result
}
