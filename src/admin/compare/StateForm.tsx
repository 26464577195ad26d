import { Button } from '@payloadcms/ui'
import { readState } from '../../domain/compare/states.ts'
import type { ComparedStates, ToldState } from '../../operations/comparing/compareStates.ts'
import { say } from '../say.ts'
import type { View } from './BlockRow.tsx'
import styles from './compare.module.scss'
import { stateLabel } from './stateLabel.ts'

interface Props {
  readonly action: string
  readonly code: string
  readonly compared: ComparedStates
  readonly view: View
}

const isNamed = ({ state }: ToldState): boolean => 'name' in (readState(state) ?? {})

const Choice = ({
  code,
  name,
  states,
  value,
}: {
  readonly code: string
  readonly name: 'from' | 'to'
  readonly states: readonly ToldState[]
  readonly value: ToldState
}) => {
  const id = `compare-${name}`
  const offered = states.some(({ state }) => state === value.state) ? states : [value, ...states]
  const option = (each: ToldState) => (
    <option key={each.state} value={each.state}>
      {stateLabel(code, each)}
    </option>
  )
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{say(code, name === 'from' ? 'compareFrom' : 'compareTo')}</label>
      <select id={id} name={name} defaultValue={value.state} lang="zh">
        <optgroup label={say(code, 'compareNamed')}>{offered.filter(isNamed).map(option)}</optgroup>
        <optgroup label={say(code, 'compareVersions')}>
          {offered.filter((each) => !isNamed(each)).map(option)}
        </optgroup>
      </select>
    </div>
  )
}

/** The choice of the two states and of how they are shown; the address keeps it, so it can be handed on. */
export const StateForm = ({ action, code, compared, view }: Props) => (
  <form action={action} className={styles['form']} method="get">
    <Choice code={code} name="from" states={compared.states} value={compared.from} />
    <Choice
      code={code}
      name="to"
      states={compared.states.filter(({ state }) => state !== 'nothing')}
      value={compared.to}
    />
    <fieldset className={styles['views']}>
      <legend>{say(code, 'compareView')}</legend>
      {(['side', 'inline'] as const).map((each) => (
        <label key={each}>
          <input defaultChecked={each === view} name="view" type="radio" value={each} />
          {say(code, each === 'side' ? 'compareSide' : 'compareInline')}
        </label>
      ))}
    </fieldset>
    <Button buttonStyle="primary" margin={false} size="medium" type="submit">
      {say(code, 'compareShow')}
    </Button>
  </form>
)
