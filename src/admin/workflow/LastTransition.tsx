'use client'
import { Banner } from '@payloadcms/ui'
import { OUTCOME_ROWS } from '../../domain/workflow/outcomes.ts'
import type { Localized } from '../../domain/localized.ts'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import styles from './workflow.module.scss'
import type { NamedTransition } from './WorkflowRecord.ts'

interface Props {
  readonly last: NamedTransition
  /** What the transition is called. */
  readonly label: Localized
}

/** Who did the last thing and when; its reason and outcome stand out, for somebody has to act on them. */
export const LastTransition = ({ last, label }: Props) => {
  const { say, name } = useSay()
  const transition = name(label)
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
