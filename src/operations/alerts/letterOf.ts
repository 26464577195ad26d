import type { PayloadRequest } from 'payload'
import { alertMail, type MailLine } from '../../domain/alerts/alertMail.ts'
import { isAlertKind } from '../../domain/alerts/kinds.ts'
import { isTwoPersonAct } from '../../domain/twoPersons/acts.ts'
import type { Alert } from '../../payload-types.ts'
import { momentFor } from '../momentFor.ts'
import { namesInAlerts } from './namesInAlerts.ts'
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
  const namesIn = await namesInAlerts(req, alerts, 'zh')
  const { admin } = req.payload.config.routes
  const lines = alerts.flatMap((alert): readonly MailLine[] => {
    const { kind, document, at, state, act, day, until } = alert
    if (!isAlertKind(kind)) return []
    const title = titles.get(document)
    return [
      {
        ...{ kind, state, day, until, act: isTwoPersonAct(act) ? act : null },
        ...namesIn(alert),
        title: title?.report ?? title?.name ?? '',
        at: momentFor(at),
        link: `${base}${admin}${pageOf(alert) ?? ''}`,
      },
    ]
  })
  const [first, ...others] = lines
  return first ? alertMail([first, ...others]) : null
}
