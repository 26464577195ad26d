import type { Localized } from '../../domain/localized.ts'
import { languageOf } from '../../domain/localized.ts'
import type { Standing } from '../../operations/alerts/loadStandings.ts'
import { moment } from '../moment.ts'
import { say } from '../say.ts'
import type { WORDS } from '../words.ts'
import styles from './alerts.module.scss'

interface Props<Fault extends string> {
  readonly code: string
  readonly title: keyof typeof WORDS
  readonly standing: Standing<Fault>
  readonly faults: Readonly<Record<Fault, Localized>>
}

/** How what the desk sends stands, for who looks after the server. */
export const StandingNote = <Fault extends string>({
  code,
  title,
  standing: { counts, lastFault },
  faults,
}: Props<Fault>) => (
  <section aria-labelledby={title}>
    <h2 id={title}>{say(code, title)}</h2>
    <p>{say(code, 'sendingCounts', counts)}</p>
    {lastFault ? (
      <p className={styles['fault']}>
        {say(code, 'sendingLastFault', {
          at: moment(lastFault.at),
          fault: faults[lastFault.fault][languageOf(code)],
        })}
      </p>
    ) : null}
  </section>
)
