import { Pill } from '@payloadcms/ui'
import type { ToldFinding } from '../../operations/checking/findingsOnReport.ts'
import { say } from '../say.ts'
import styles from './beside.module.scss'

interface Props {
  readonly code: string
  readonly findings: readonly ToldFinding[]
}

/** What the checks find in one part, as it was saved last: what, how it is mended, on what ground. */
export const FindingsHere = ({ code, findings }: Props) => (
  <>
    {findings.length === 0 ? <p>{say(code, 'findingsNoneHere')}</p> : null}
    <ul className={styles['findings']}>
      {findings.map(({ key, severity, message, mend, basis, explanation }) => (
        <li key={key}>
          <Pill pillStyle={severity === 'error' ? 'error' : 'warning'} size="small">
            {say(code, severity === 'error' ? 'severityError' : 'severityWarning')}
          </Pill>
          {explanation ? (
            <Pill pillStyle="success" size="small">
              {say(code, 'findingExplained')}
            </Pill>
          ) : null}
          <p>{message}</p>
          <p>{mend}</p>
          {basis ? <p className={styles['ground']}>{say(code, 'groundOf', { basis })}</p> : null}
        </li>
      ))}
    </ul>
    <p className={styles['ground']}>{say(code, 'findingsAsSaved')}</p>
  </>
)
