'use client'
import { Button } from '@payloadcms/ui'
import { REPORT_TRANSITIONS, type ReportTransition } from '../../domain/workflow/transitions.ts'
import { useSay } from '../useSay.ts'
import type { OfferedAction } from './answers.ts'
import styles from './workflow.module.scss'

/** Codes that say that it is not for this person or not for this state: told when asked for, not shown as her task. */
const ELSEWHERE = ['NOT_PERMITTED', 'WRONG_STATE']

const isElsewhere = ({ allowed, code }: OfferedAction): boolean =>
  !allowed && code !== undefined && ELSEWHERE.includes(code)

/** Steps forward come first and stand out. */
const FORWARD: readonly ReportTransition[] = ['submit', 'pass', 'publish']
const isForward = ({ transition }: OfferedAction): boolean => FORWARD.includes(transition)

const Reasons = ({ id, action }: { readonly id: string; readonly action: OfferedAction }) => (
  <ul id={id} className={styles['reasons']}>
    {action.reasons.map(({ message }) => (
      <li key={message}>{message}</li>
    ))}
  </ul>
)

interface Props {
  readonly actions: readonly OfferedAction[]
  /** Something has to be done first that the panel says. */
  readonly isBlocked: boolean
  readonly onChoose: (transition: ReportTransition) => void
}

/** A button for each action, the refused ones with all their reasons; what is not for her folded away. */
export const ActionList = ({ actions, isBlocked, onChoose }: Props) => {
  const { say, name } = useSay()
  const label = ({ transition }: OfferedAction) => name(REPORT_TRANSITIONS[transition].label)
  const hers = actions
    .filter((action) => !isElsewhere(action))
    .toSorted((a, b) => Number(isForward(b)) - Number(isForward(a)))
  const others = actions.filter(isElsewhere)
  return (
    <>
      <h4>{say('actions')}</h4>
      {hers.length === 0 ? <p className={styles['none']}>{say('noActions')}</p> : null}
      {hers.map((action) => (
        <div key={action.transition} className={styles['action']}>
          <Button
            buttonStyle={isForward(action) ? 'primary' : 'secondary'}
            disabled={!action.allowed || isBlocked}
            extraButtonProps={
              action.allowed ? {} : { 'aria-describedby': `why-${action.transition}` }
            }
            id={`transition-${action.transition}`}
            margin={false}
            onClick={() => onChoose(action.transition)}
          >
            {label(action)}
          </Button>
          {action.allowed ? null : <Reasons id={`why-${action.transition}`} action={action} />}
        </div>
      ))}
      {others.length > 0 ? (
        <details className={styles['others']}>
          <summary>{say('otherActions')}</summary>
          {others.map((action) => (
            <div key={action.transition}>
              <strong>{label(action)}</strong>
              <Reasons id={`why-${action.transition}`} action={action} />
            </div>
          ))}
        </details>
      ) : null}
    </>
  )
}
