'use client'
import { useConfig } from '@payloadcms/ui'
import { OUTCOME_ROWS } from '../../domain/workflow/outcomes.ts'
import { STAGES } from '../../domain/workflow/stages.ts'
import { REPORT_STATES, type ReportState } from '../../domain/workflow/states.ts'
import { REPORT_TRANSITIONS } from '../../domain/workflow/transitions.ts'
import type { SheetRound } from '../../operations/sheets/Sheet.ts'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import styles from './workflow.module.scss'
import type { WorkflowRecord } from './WorkflowRecord.ts'

const Round = ({ round, href }: { readonly round: SheetRound; readonly href: string }) => {
  const { say, name } = useSay()
  const { number, edition, submittedBy, submittedAt, passes, end } = round
  return (
    <li className={styles['pass']}>
      <a href={href} rel="noopener" target="_blank">
        {say('roundIs', { number, edition })}
      </a>
      <span>
        {name(REPORT_TRANSITIONS.submit.label)} {submittedBy} {moment(submittedAt)}
      </span>
      {passes.map(({ stage, person, at, outcome, remark }) => (
        <span key={stage}>
          {name(STAGES[stage].label)} {person} {moment(at)}
          {outcome ? ` · ${name(OUTCOME_ROWS[outcome].label)}` : ''}
          {remark ? ` · ${remark}` : ''}
        </span>
      ))}
      {end ? (
        <span>
          {name(REPORT_TRANSITIONS[end.transition].label)} {end.person} {moment(end.at)}
          {end.reason ? ` · ${end.reason}` : ''}
        </span>
      ) : null}
    </li>
  )
}

interface Props {
  readonly record: WorkflowRecord
  readonly state: ReportState
}

/** The submissions before the present one, newest first: who passed what then, and how each ended. */
export const EarlierRounds = ({ record, state }: Props) => {
  const { say, language } = useSay()
  const { api } = useConfig().config.routes
  const earlier = REPORT_STATES[state].isEditable ? record.rounds : record.rounds.slice(0, -1)
  if (earlier.length === 0) return null
  const sheet = `${api}/reports/${record.id}/sheets/sign-off`
  return (
    <details className={styles['others']}>
      <summary>{say('earlierRounds', { count: earlier.length })}</summary>
      <ol className={styles['rounds']}>
        {earlier.toReversed().map((round) => (
          <Round
            href={`${sheet}?round=${round.number}${language === 'en' ? '&lang=en' : ''}`}
            key={round.number}
            round={round}
          />
        ))}
      </ol>
    </details>
  )
}
