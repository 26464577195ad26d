'use client'
import { Banner } from '@payloadcms/ui'
import { OUTCOME_ROWS } from '../../domain/workflow/outcomes.ts'
import { REPORT_TRANSITIONS } from '../../domain/workflow/transitions.ts'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import { isReportTransition } from './answers.ts'
import styles from './workflow.module.scss'
import type { NamedTransition } from './WorkflowRecord.ts'

/** Who did the last thing and when; its reason and outcome stand out, for somebody has to act on them. */
export const LastTransition = ({ last }: { readonly last: NamedTransition | null }) => {
  const { say, name } = useSay()
  if (!last || !isReportTransition(last.transition)) return null
  const transition = name(REPORT_TRANSITIONS[last.transition].label)
  const told = say('lastTransition', { person: last.person, at: moment(last.at), transition })
  if (!last.reason) return <p className={styles['last']}>{told}</p>
  return (
    <Banner type="info">
      <span className={styles['reason']}>
        <span>{told}</span>
        {last.outcome ? <strong>{name(OUTCOME_ROWS[last.outcome].label)}</strong> : null}
        <strong>{last.reason}</strong>
      </span>
    </Banner>
  )
}
