import type { StandIn } from '../../access/standIns.ts'
import type { PersonFacts } from '../loadPeople.ts'
import { standInsAmong } from './withStandIns.ts'

/** Somebody who stands for another. */
export interface ActingDeputy {
  readonly deputy: PersonFacts
  readonly standIn: StandIn
}

/** Of these people those who stand for another of them at a moment, and for whom. */
export const deputiesAmong = (
  people: readonly PersonFacts[],
  now: Date,
): readonly ActingDeputy[] => {
  const principals = people.filter(({ deputies }) => deputies && deputies.length > 0)
  return people.flatMap((deputy) =>
    standInsAmong(principals, deputy, now).map((standIn) => ({ deputy, standIn })),
  )
}
