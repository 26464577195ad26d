import type { AuthStrategy, Payload } from 'payload'
import { withStandIns } from './deputies/withStandIns.ts'

type SignedIn = Exclude<Awaited<ReturnType<AuthStrategy['authenticate']>>['user'], null>

const HOUR = 60 * 60 * 1000

/** Whether a session has lasted as long as one may, however busy it is; the token itself ends an idle one. */
const isOver = (user: SignedIn, hours: number): boolean => {
  const sid: unknown = Reflect.get(user, '_sid')
  const session = user.sessions?.find(({ id }) => id === sid)
  if (!session?.createdAt) return true
  return new Date(session.createdAt).getTime() + hours * HOUR <= Date.now()
}

const guarded = (strategy: AuthStrategy, hours: number, payload: Payload): AuthStrategy => ({
  ...strategy,
  authenticate: async (args) => {
    const result = await strategy.authenticate(args)
    const { user } = result
    if (!user) return result
    if (isOver(user, hours) || user['leftAt']) return { ...result, user: null }
    if (user.mustChangePassword) return { ...result, user: { ...user, memberships: [] } }
    return { ...result, user: await withStandIns(payload, user) }
  },
})

/**
 * Stands where every request is signed in, over REST, GraphQL and in the admin's pages: a session that has
 * lasted too long signs nobody in, nor does an account that was closed, and a person who has yet to change her first password arrives without
 * any role, so that every permission is closed to her by itself. A deputy arrives with those for whom she stands
 * at that moment.
 */
export const guardSessions =
  ({ hours }: { readonly hours: number }) =>
  (payload: Payload): void => {
    payload.authStrategies = payload.authStrategies.map((each) => guarded(each, hours, payload))
  }
