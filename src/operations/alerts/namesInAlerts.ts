import type { PayloadRequest } from 'payload'
import { nameOfAct } from '../../domain/deputies/nameOfAct.ts'
import type { Language } from '../../domain/localized.ts'
import type { Alert } from '../../payload-types.ts'
import { namesOf } from '../namesOf.ts'

type Named = Pick<Alert, 'actor' | 'actorFor' | 'standsFor'>

/** What the persons of an alert are called, null where there is none. */
interface NamesInAlert {
  /** Who did what it tells, a deputy with whom she stood for. */
  readonly actor: string | null
  /** As whose deputy its owner is told. */
  readonly standsFor: string | null
}

/** Answers what the persons of any of these alerts are called. */
export const namesInAlerts = async (
  req: PayloadRequest,
  alerts: readonly Named[],
  language: Language,
): Promise<(alert: Named) => NamesInAlert> => {
  const persons = alerts.flatMap(({ actor, actorFor, standsFor }) => [actor, actorFor, standsFor])
  const names = await namesOf(req, [
    ...new Set(persons.filter((person) => typeof person === 'string')),
  ])
  const speech = { nameOf: (id: string) => names.get(id) ?? '', language }
  return ({ actor, actorFor, standsFor }) => ({
    actor:
      actor && names.has(actor) ? nameOfAct({ person: actor, standsFor: actorFor }, speech) : null,
    standsFor: standsFor ? (names.get(standsFor) ?? null) : null,
  })
}
