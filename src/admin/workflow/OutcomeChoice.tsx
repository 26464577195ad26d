'use client'
import { OUTCOME_ROWS } from '../../domain/workflow/outcomes.ts'
import { type Outcome, OUTCOMES } from '../../domain/workflow/types.ts'
import { useSay } from '../useSay.ts'
import styles from './dialog.module.scss'

interface Props {
  readonly outcome: Outcome | null
  /** Whether the outcomes that pass are offered, or those that travel with sending back. */
  readonly passes: boolean
  readonly onChoose: (outcome: Outcome | null) => void
}

/** The outcome of clearance. */
export const OutcomeChoice = ({ outcome, passes, onChoose }: Props) => {
  const { say, name } = useSay()
  const offered = OUTCOMES.filter((each) => OUTCOME_ROWS[each].passes === passes)
  const option = (value: Outcome | null, label: string) => (
    <label key={label}>
      <input
        checked={outcome === value}
        name="transition-outcome"
        onChange={() => onChoose(value)}
        type="radio"
      />
      {label}
    </label>
  )
  return (
    <fieldset className={styles['choice']}>
      <legend>
        {say(passes ? 'askOutcome' : 'askOutcomeOptional')}
        {passes ? <span className={styles['required']}> *</span> : null}
      </legend>
      {offered.map((each) => option(each, name(OUTCOME_ROWS[each].label)))}
      {passes ? null : option(null, say('outcomeNone'))}
    </fieldset>
  )
}
