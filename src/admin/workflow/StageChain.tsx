'use client'
import { OUTCOME_ROWS } from '../../domain/workflow/outcomes.ts'
import type { ReportState } from '../../domain/workflow/states.ts'
import { moment } from '../moment.ts'
import hidden from '../srOnly.module.scss'
import { useSay } from '../useSay.ts'
import { EarlierRounds } from './EarlierRounds.tsx'
import { type Step, stepsOf } from './stepsOf.ts'
import { useRolesThat } from './useRolesThat.ts'
import styles from './workflow.module.scss'
import type { NamedPass, WorkflowRecord } from './WorkflowRecord.ts'

const PassLine = ({ pass }: { readonly pass: NamedPass }) => {
  const { say, name } = useSay()
  const said = [
    pass.outcome ? name(OUTCOME_ROWS[pass.outcome].label) : null,
    pass.proofread ? say('proofread') : null,
  ].filter((each) => each !== null)
  return (
    <span className={styles['pass']}>
      <span>
        {pass.person} {moment(pass.at)}
      </span>
      {pass.paper ? <span>{say('signedOnPaper', pass.paper)}</span> : null}
      {said.length > 0 ? <span>{said.join(' · ')}</span> : null}
      {pass.remark ? <q>{pass.remark}</q> : null}
    </span>
  )
}

interface LineProps {
  readonly step: Step
  readonly record: WorkflowRecord
}

/** So many names are told; a longer list helps nobody. */
const MOST = 8

const StepLine = ({ step, record }: LineProps) => {
  const { say, name, language } = useSay()
  const comma = language === 'zh' ? '、' : ', '
  const names = record.mayActNow.slice(0, MOST)
  const roles = useRolesThat(step.permission)
  return (
    <li
      className={styles[step.standing]}
      aria-current={step.standing === 'now' ? 'step' : undefined}
    >
      <span className={styles['step']}>
        {name(step.label)}
        <span className={hidden['srOnly']}>{say(step.word)}</span>
      </span>
      {step.standing === 'now' ? (
        <span className={styles['pass']}>
          <span>{say('waitsFor', { roles })}</span>
          {names.length > 0 ? <span>{say('mayActNow', { names: names.join(comma) })}</span> : null}
          {step.id === 'signature' && record.paper ? (
            <span>{say('signedOnPaper', { ...record.paper })}</span>
          ) : null}
        </span>
      ) : null}
      {step.done ? (
        <span className={styles['pass']}>
          {step.done.person} {moment(step.done.at)}
        </span>
      ) : null}
      {step.pass ? <PassLine pass={step.pass} /> : null}
    </li>
  )
}

interface Props {
  readonly record: WorkflowRecord
  readonly state: ReportState
}

/** The way of a report from draft to publication: what is done and by whom, where it stands, what lies ahead. */
export const StageChain = ({ record, state }: Props) => {
  const { say } = useSay()
  return (
    <>
      <ol className={styles['chain']} aria-label={say('chain')}>
        {stepsOf(record, state).map((step) => (
          <StepLine key={step.id} record={record} step={step} />
        ))}
      </ol>
      <EarlierRounds record={record} state={state} />
    </>
  )
}
