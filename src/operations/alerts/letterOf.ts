import type { PayloadRequest } from 'payload'
import { alertMail, type MailLine } from '../../domain/alerts/alertMail.ts'
import { isAlertKind } from '../../domain/alerts/kinds.ts'
import { isTwoPersonAct } from '../../domain/twoPersons/acts.ts'
import type { Alert } from '../../payload-types.ts'
import { momentFor } from '../momentFor.ts'
import { namesOf } from '../namesOf.ts'
import { pageOf } from './pageOf.ts'
import { titlesOf } from './titlesOf.ts'

/**
 * The letter that tells a person of her alerts; null where there is nothing to tell any more. Of a part it
 * names the report alone: headings are content, and content stays on the desk. Authority: the system's
 * own, for titles and names.
 */
export const letterOf = async (
  req: PayloadRequest,
  alerts: readonly Alert[],
  { base }: { readonly base: string },
): Promise<ReturnType<typeof alertMail> | null> => {
  const titles = await titlesOf(req, alerts, { overrideAccess: true })
  const names = await namesOf(req, [
    ...new Set(alerts.flatMap(({ actor, standsFor }) => [actor ?? [], standsFor ?? []].flat())),
  ])
  const { admin } = req.payload.config.routes
  const lines = alerts.flatMap((alert): readonly MailLine[] => {
    const { kind, document, actor, standsFor, at, state, act, day } = alert
    if (!isAlertKind(kind)) return []
    const title = titles.get(document)
    return [
      {
        ...{ kind, state, day, act: isTwoPersonAct(act) ? act : null },
        standsFor: standsFor ? (names.get(standsFor) ?? null) : null,
        title: title?.report ?? title?.name ?? '',
        actor: actor ? (names.get(actor) ?? null) : null,
        at: momentFor(at),
        link: `${base}${admin}${pageOf(alert) ?? ''}`,
      },
    ]
  })
  const [first, ...others] = lines
  return first ? alertMail([first, ...others]) : null
}
