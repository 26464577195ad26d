import type { PayloadRequest } from 'payload'
import type { AlertKind } from '../../domain/alerts/kinds.ts'
import type { NewAlert } from '../alerts/AlertSource.ts'
import { loadPeople } from '../loadPeople.ts'
import { deputiesAmong } from './deputiesAmong.ts'

/** Of these the judge of the buttons says who is concerned, deputies among them; and no deputy is a second person. */
const JUDGED: readonly AlertKind[] = ['waits', 'sentBack', 'publicationFailed', 'secondPerson']
/** Of these the person alone: who stands for whom is no work that falls to a deputy. */
const PERSONAL: readonly AlertKind[] = ['standsIn', 'stoodFor']
const OF_NO_OTHER = [...JUDGED, ...PERSONAL]

/**
 * Alerts with those for whoever stands for one of the persons at this moment; each person is told once, in her
 * own right where both would be.
 */
export const toldToDeputies = async (
  req: PayloadRequest,
  alerts: readonly NewAlert[],
): Promise<readonly NewAlert[]> => {
  const copied = alerts.filter(({ kind }) => !OF_NO_OTHER.includes(kind))
  const deputies = copied.length > 0 ? deputiesAmong(await loadPeople(req), new Date()) : []
  const all = [
    ...alerts,
    ...copied.flatMap((alert) =>
      deputies
        .filter(({ deputy, standIn }) => {
          return standIn.principal === alert.person && deputy.id !== alert.actor
        })
        .map(({ deputy }) => ({ ...alert, person: deputy.id, standsFor: alert.person })),
    ),
  ]
  return all.filter(
    ({ person }, place) => all.findIndex((each) => each.person === person) === place,
  )
}
