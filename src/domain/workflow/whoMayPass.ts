import { decide } from './decide.ts'
import type { GuardName } from './guards.ts'
import { isStage } from './stages.ts'
import type { Actor, Subject } from './types.ts'

/** Guards that look at who a person is, and not at what she still has to do or what the content is. */
const OF_THE_PERSON: readonly GuardName[] = [
  'isNotContributor',
  'enoughPersons',
  'signatureIsRecorded',
]

/** The transitions by which a document goes on from where it stands; none where it waits for no review. */
export const passesOf = (subject: Subject): readonly string[] => {
  if (subject.kind === 'item') return subject.state === 'inReview' ? ['approve'] : []
  if (!isStage(subject.state)) return []
  return ['pass', ...(subject.paperSignature ? ['confirmSignature'] : [])]
}

const mayPass = (subject: Subject, actor: Actor): boolean =>
  passesOf(subject).some((transition) => {
    const request = { transition, revision: subject.revision }
    const decision = decide({ subject, actor, request })
    if (decision.allowed) return true
    if (decision.code !== 'GUARD_FAILED') return false
    return !decision.refusals.some(({ guard }) => OF_THE_PERSON.includes(guard))
  })

/**
 * Which of these people could pass the stage that a report stands in, or approve the part that is in
 * review; null where it waits for none. An empty answer means that it can only go on if somebody else gets
 * a role.
 */
export const whoMayPass = <P extends Actor>(
  subject: Subject,
  people: readonly P[],
): readonly P[] | null =>
  passesOf(subject).length > 0 ? people.filter((person) => mayPass(subject, person)) : null
