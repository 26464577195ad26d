import type { PayloadRequest } from 'payload'
import { defaultScope } from '../src/domain/roles.ts'
import type { User } from '../src/payload-types.ts'
import { type DemoName, PEOPLE } from './people.ts'

type People = Readonly<Record<DemoName, User>>

interface Given {
  readonly organization: string
  readonly password: string
}

/**
 * Makes the demo's accounts, all with one password; those that a start cut short had made get the new
 * one. Authority: the system's own, in a database where nobody else has an account.
 */
export const ensurePeople = async (
  req: PayloadRequest,
  { organization, password }: Given,
): Promise<People> => {
  const write = { collection: 'users', depth: 0, overrideAccess: true, req } as const
  const ensure = async (name: DemoName): Promise<User> => {
    const { email, name: fullName, role } = PEOPLE[name]
    const { docs } = await req.payload.find({
      where: { email: { equals: email } },
      limit: 1,
      pagination: false,
      ...write,
    })
    const memberships: User['memberships'] = [
      { organization, roles: [role], scope: defaultScope(role) },
    ]
    const data = { email, name: fullName, password, memberships }
    const known = docs[0]
    return known
      ? req.payload.update({ ...write, id: known.id, data })
      : req.payload.create({ ...write, data })
  }
  return {
    editor: await ensure('editor'),
    reviewer: await ensure('reviewer'),
    clearance: await ensure('clearance'),
    signatory: await ensure('signatory'),
    publisher: await ensure('publisher'),
    admin: await ensure('admin'),
    security: await ensure('security'),
    auditor: await ensure('auditor'),
  }
}
