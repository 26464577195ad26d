import { idOf } from '../../access/memberships.ts'
import { TWO_PERSON_ACTS } from '../../domain/twoPersons/acts.ts'
import type { SecondPersonRequest } from '../../payload-types.ts'
import type { AuditEntry } from '../appendAuditEvent.ts'

interface Told extends Partial<Pick<AuditEntry, 'from' | 'reason' | 'to'>> {
  readonly by?: string | null | undefined
  readonly when?: string | null | undefined
}

/**
 * The audit events of what two people do, made of the request's row alone: who asked, who confirmed, who
 * took it back. That of a seal keeps the hash of the content that went and of what stands there since.
 */
export const eventsOfRequest = (request: SecondPersonRequest): readonly AuditEntry[] => {
  const { told } = TWO_PERSON_ACTS[request.act]
  const about = {
    subject: request.subject,
    document: request.document,
    organization: idOf(request.organization),
    from: null,
    to: null,
    address: null,
  }
  const event = (
    what: keyof typeof told,
    { by, when: at, ...more }: Told,
  ): readonly AuditEntry[] =>
    by && at
      ? [
          {
            ...about,
            reason: null,
            key: `second-person-requests:${request.id}:${what}`,
            action: told[what],
            actor: by,
            at,
            ...more,
          },
        ]
      : []
  return [
    ...event('asked', {
      by: request.requestedBy,
      when: request.requestedAt,
      reason: request.reason,
      to: request.extent ?? null,
    }),
    ...event('confirmed', {
      by: request.confirmedBy,
      when: request.confirmedAt,
      reason: request.confirmedReason ?? null,
      from: request.hashBefore ?? null,
      to: request.hashAfter ?? request.extent ?? null,
    }),
    ...event('withdrawn', { by: request.withdrawnBy, when: request.withdrawnAt }),
  ]
}
