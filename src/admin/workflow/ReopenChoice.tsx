'use client'
import { useSay } from '../useSay.ts'
import styles from './dialog.module.scss'
import type { Typed } from './asked.ts'
import type { NamedPart } from './WorkflowRecord.ts'

interface Props {
  readonly parts: readonly NamedPart[]
  readonly reopen: Typed['reopen']
  readonly onChoose: (reopen: Typed['reopen']) => void
}

/** Which parts are to be changed: all, or those that are ticked. */
export const ReopenChoice = ({ parts, reopen, onChoose }: Props) => {
  const { say } = useSay()
  const chosen = reopen === 'all' ? [] : reopen
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <fieldset className={styles['choice']}>
      <legend>{say('askReopen')}</legend>
      <label>
        <input
          checked={reopen === 'all'}
          name="transition-reopen"
          onChange={() => onChoose('all')}
          type="radio"
        />
        {say('reopenAll')}
      </label>
      <label>
        <input
          checked={reopen !== 'all'}
          name="transition-reopen"
          onChange={() => onChoose([])}
          type="radio"
        />
        {say('reopenSome')}
      </label>
      {reopen === 'all' ? null : (
        <ul className={styles['parts']}>
          {parts.map(({ id, label, level }) => (
            <li key={id} style={{ paddingInlineStart: `${level - 1}em` }}>
              <label>
                <input checked={chosen.includes(id)} onChange={() => toggle(id)} type="checkbox" />
                {label}
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
