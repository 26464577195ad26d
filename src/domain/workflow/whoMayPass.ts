import { isStage } from './stages.ts'
import type { Actor, Subject } from './types.ts'
import { waitsFor } from './waitsFor.ts'

/** The transitions by which a document goes on from where it stands; none where it waits for no review. */
export const passesOf = (subject: Subject): readonly string[] => {
  if (subject.kind === 'item') return subject.state === 'inReview' ? ['approve'] : []
  if (!isStage(subject.state)) return []
  return ['pass', ...(subject.paperSignature ? ['confirmSignature'] : [])]
}

const mayPass = (subject: Subject, actor: Actor): boolean =>
  passesOf(subject).some((transition) => waitsFor({ subject, actor, transition }))

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
