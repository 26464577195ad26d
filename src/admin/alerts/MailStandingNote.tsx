import { MAIL_FAULTS } from '../../domain/alerts/mailFaults.ts'
import { languageOf } from '../../domain/localized.ts'
import type { MailStanding } from '../../operations/alerts/loadMailStanding.ts'
import { moment } from '../moment.ts'
import { say } from '../say.ts'
import styles from './alerts.module.scss'

interface Props {
  readonly code: string
  readonly standing: MailStanding
}

/** How the mails of the desk stand, for who looks after the server. */
export const MailStandingNote = ({ code, standing: { counts, lastFault } }: Props) => (
  <section aria-labelledby="mail-standing">
    <h2 id="mail-standing">{say(code, 'mailStanding')}</h2>
    <p>{say(code, 'mailCounts', counts)}</p>
    {lastFault ? (
      <p className={styles['fault']}>
        {say(code, 'mailLastFault', {
          at: moment(lastFault.at),
          fault: MAIL_FAULTS[lastFault.fault][languageOf(code)],
        })}
      </p>
    ) : null}
  </section>
)
