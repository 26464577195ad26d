import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import type { User } from '../../payload-types.ts'
import type { AlertSource } from './AlertSource.ts'

/**
 * Who is told of the deputies that an account has: each deputy that she was named, and the person herself where
 * somebody else named one for her. Of what is over nobody is told any more.
 */
export const alertsOfDeputies = (
  { id: principal, deputies }: Pick<User, 'deputies' | 'id'>,
  now: Date,
): readonly AlertSource[] =>
  (deputies ?? []).flatMap(({ id, deputy, from, until, namedAt: at, namedBy, endedAt }) => {
    if (!id || !namedBy || endedAt || until < shanghaiDay(now)) return []
    const key = `users:${principal}:deputy:${id}`
    const common = { subject: 'users', organization: null, actor: namedBy, day: from, until }
    const named = { ...common, kind: 'standsIn', person: deputy, document: principal } as const
    const told = { ...common, kind: 'stoodFor', person: principal, document: deputy } as const
    return [
      { key, at, alerts: [named] },
      ...(namedBy === principal ? [] : [{ key: `${key}:principal`, at, alerts: [told] }]),
    ]
  })
