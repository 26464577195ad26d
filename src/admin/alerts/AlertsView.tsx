import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { alertSentence } from '../../domain/alerts/alertSentence.ts'
import { MAIL_CHOICES } from '../../domain/alerts/mailChoices.ts'
import { MAIL_FAULTS } from '../../domain/alerts/mailFaults.ts'
import { languageOf } from '../../domain/localized.ts'
import { WEBHOOK_FAULTS } from '../../domain/webhooks/webhookFaults.ts'
import { type AlertLine, loadAlerts } from '../../operations/alerts/loadAlerts.ts'
import { loadStandings } from '../../operations/alerts/loadStandings.ts'
import { pageOf } from '../../operations/alerts/pageOf.ts'
import { isSending } from '../../operations/alerts/sending.ts'
import { moment } from '../moment.ts'
import { PageFrame, requireSignIn } from '../PageFrame.tsx'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import { AlertList, type ShownAlert } from './AlertList.tsx'
import { StandingNote } from './StandingNote.tsx'
import styles from './alerts.module.scss'

const shownIn =
  (code: string, admin: string) =>
  (alert: AlertLine): ShownAlert => {
    const { id, title, actor, at, isRead, mailFault } = alert
    const page = pageOf(alert)
    const language = languageOf(code)
    const named = title ? [title.report, title.name].filter((each) => each !== null) : []
    const fault = mailFault && MAIL_FAULTS[mailFault][language]
    return {
      id,
      sentence: alertSentence(alert, language),
      title: named.length > 0 ? named.join(' · ') : say(code, 'alertGone'),
      href: page === null ? null : `${admin}${page}`,
      note: actor ? say(code, 'alertBy', { person: actor, at: moment(at) }) : moment(at),
      fault: fault ? say(code, 'alertMailFault', { fault }) : null,
      isRead,
    }
  }

/** The page on which a person reads what she was told of. */
export const AlertsView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { admin } = req.payload.config.routes
  const user = requireSignIn(view.initPageResult, '/alerts')
  const code = req.i18n.language
  const { alerts } = await loadAlerts(req)
  const standings = await loadStandings(req)
  const isMailing = isSending(req.payload, 'mail')
  const choice = MAIL_CHOICES[user.mailChoice ?? 'every'][languageOf(code)]
  return (
    <PageFrame view={view}>
      <SetStepNav nav={[{ label: say(code, 'alerts') }]} />
      <h1>{say(code, 'alerts')}</h1>
      <p className={styles['mail']}>
        {isMailing ? say(code, 'alertMail', { choice }) : say(code, 'alertMailOff')}{' '}
        {isMailing ? (
          <PageLink href={`${admin}/account`}>{say(code, 'alertMailChange')}</PageLink>
        ) : null}
      </p>
      {standings?.mail ? (
        <StandingNote
          code={code}
          faults={MAIL_FAULTS}
          standing={standings.mail}
          title="mailStanding"
        />
      ) : null}
      {standings?.message ? (
        <StandingNote
          code={code}
          faults={WEBHOOK_FAULTS}
          standing={standings.message}
          title="messageStanding"
        />
      ) : null}
      <AlertList alerts={alerts.map(shownIn(code, admin))} />
    </PageFrame>
  )
}
