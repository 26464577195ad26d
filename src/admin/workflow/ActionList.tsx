'use client'
import { Button } from '@payloadcms/ui'
import type { Localized } from '../../domain/localized.ts'
import { useSay } from '../useSay.ts'
import type { OfferedAction } from './answers.ts'
import { isElsewhere } from './isElsewhere.ts'
import styles from './workflow.module.scss'

/** Steps forward come first and stand out. */
const FORWARD: readonly string[] = ['submit', 'pass', 'publish', 'approve']
const isForward = ({ transition }: OfferedAction): boolean => FORWARD.includes(transition)

const Reasons = ({ id, action }: { readonly id: string; readonly action: OfferedAction }) => (
  <ul id={id} className={styles['reasons']}>
    {action.reasons.map(({ message }) => (
      <li key={message}>{message}</li>
    ))}
  </ul>
)

interface Props<T extends string> {
  readonly actions: readonly OfferedAction<T>[]
  readonly labelOf: (transition: T) => Localized
  /** Something has to be done first that the panel says. */
  readonly isBlocked: boolean
  readonly onChoose: (transition: T) => void
}

/** A button for each action, the refused ones with all their reasons; what is not for her folded away. */
export const ActionList = <T extends string>({
  actions,
  isBlocked,
  labelOf,
  onChoose,
}: Props<T>) => {
  const { say, name } = useSay()
  const label = ({ transition }: OfferedAction<T>) => name(labelOf(transition))
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
              action.allowed && !action.standsFor
                ? {}
                : { 'aria-describedby': `why-${action.transition}` }
            }
            id={`transition-${action.transition}`}
            margin={false}
            onClick={() => onChoose(action.transition)}
          >
            {label(action)}
          </Button>
          {action.standsFor ? (
            <p className={styles['deputy']} id={`why-${action.transition}`}>
              {say('actsFor', { name: action.standsFor })}
            </p>
          ) : null}
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
