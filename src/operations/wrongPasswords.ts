import { createLocalReq, incrementLoginAttempts, type PayloadRequest } from 'payload'
import { prolongLock } from './prolongLock.ts'
import { isLocked } from './isLocked.ts'
import { noteAttempt } from './audit/signInAttempts.ts'
import { tellFailedSignIns } from './audit/tellFailedSignIns.ts'

const KEY = 'wrongPassword'

/** Notes that a person gave a wrong present password; it is counted once what she wanted is undone. */
export const noteWrongPassword = (req: PayloadRequest): void => {
  req.context[KEY] = req.user?.id
}

/**
 * Counts a wrong present password like a failed sign-in: so many lock the account, longer each time, and
 * the stream of sign-ins tells of them. Else whoever finds a desk left open could guess at it for ever.
 */
export const countWrongPassword = async (req: PayloadRequest): Promise<void> => {
  const { [KEY]: id } = req.context
  if (typeof id !== 'string' || req.user?.id !== id) return
  delete req.context[KEY]
  const { payload } = req
  const asking = await createLocalReq({}, payload)
  const row = await payload.db.findOne({
    collection: 'users',
    where: { id: { equals: id } },
    req: asking,
  })
  await prolongLock(asking, row)
  if (row && !isLocked(row)) {
    // The base's own counting, which changes the account that it is handed.
    const user = { ...req.user, ...Object(row) }
    await incrementLoginAttempts({ collection: payload.collections.users.config, payload, user })
  }
  noteAttempt(req, req.user.email)
  await tellFailedSignIns(req)
}
