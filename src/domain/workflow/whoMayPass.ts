import { decide } from './decide.ts'
import type { GuardName } from './guards.ts'
import { isStage } from './stages.ts'
import type { Actor, ReportSubject } from './types.ts'

/** Guards that look at who a person is, and not at what she still has to do or what the content is. */
const OF_THE_PERSON: readonly GuardName[] = [
  'isNotContributor',
  'enoughPersons',
  'signatureIsRecorded',
]

const mayPass = (subject: ReportSubject, actor: Actor): boolean =>
  ['pass', ...(subject.paperSignature ? ['confirmSignature'] : [])].some((transition) => {
    const request = { transition, revision: subject.revision }
    const decision = decide({ subject, actor, request })
    if (decision.allowed) return true
    if (decision.code !== 'GUARD_FAILED') return false
    return !decision.refusals.some(({ guard }) => OF_THE_PERSON.includes(guard))
  })

/**
 * Which of these people could pass the stage that a report stands in; null where it stands in none. An
 * empty answer means that it can only go on if somebody else gets a role.
 */
export const whoMayPass = <P extends Actor>(
  subject: ReportSubject,
  people: readonly P[],
): readonly P[] | null =>
  isStage(subject.state) ? people.filter((person) => mayPass(subject, person)) : null
