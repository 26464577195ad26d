import { decide } from './decide.ts'
import type { GuardName } from './guards.ts'
import type { Actor, Subject } from './types.ts'

/** Guards that look at who a person is, and not at what she still has to do or what the content is. */
const OF_THE_PERSON: readonly GuardName[] = [
  'isNotContributor',
  'enoughPersons',
  'signatureIsRecorded',
]

interface Asked {
  readonly subject: Subject
  readonly actor: Actor
  readonly transition: string
}

/** Whether a transition may be this person's to make: all that it lacks is what she would still give or mend. */
export const waitsFor = ({ subject, actor, transition }: Asked): boolean => {
  const decision = decide({ subject, actor, request: { transition, revision: subject.revision } })
  if (decision.allowed) return true
  if (decision.code !== 'GUARD_FAILED') return false
  return !decision.refusals.some(({ guard }) => OF_THE_PERSON.includes(guard))
}
