'use client'
import { useId } from 'react'
import type { Choice, Clash } from '../../domain/merge/Merged.ts'
import { useSay } from '../useSay.ts'
import { ChangeList, changesBetween } from './ChangeList.tsx'
import { changeLabel } from './changeWords.ts'
import type { Fields } from './Fields.ts'
import styles from './merge.module.scss'
import type { Merging } from './useMerging.ts'

const WORD_OF = { theirs: 'takeTheirs', mine: 'takeMine', both: 'takeBoth' } as const
const ORDER: readonly Choice[] = ['theirs', 'mine', 'both']

/** A value at its place in the document: what the others of its field say is left out. */
const at = ([field, ...members]: Clash['path'], value: unknown): Fields => ({
  [field]: members.reduceRight<unknown>((inner, member) => ({ [member]: inner }), value),
})

interface Props {
  readonly clash: Clash
  readonly chosen: Choice | undefined
  readonly merging: Merging
  readonly onChoose: (choice: Choice) => void
}

/** A place that both changed: what became of it on each side, and whose stands. */
export const ClashChoice = ({ clash, chosen, merging, onChoose }: Props) => {
  const { say, language } = useSay()
  const id = useId()
  const { path, base, choices } = clash
  const given = { fields: merging.fields, language, document: merging.theirs }
  const [field, ...members] = path
  const label = changeLabel(given, { field, path: members, names: members })
  const side = (choice: 'mine' | 'theirs') => {
    const states = { before: at(path, base), after: at(path, clash[choice]) }
    const changes = changesBetween(merging, states)
    return changes.length > 0 ? (
      <ChangeList changes={changes} merging={merging} />
    ) : (
      <p className={styles['none']}>{say('mergeEmpty')}</p>
    )
  }
  return (
    <fieldset className={styles['clash']}>
      <legend>{label}</legend>
      <div className={styles['sides']}>
        <section aria-label={say('theirSide')}>
          <h4>{say('theirSide')}</h4>
          {side('theirs')}
        </section>
        <section aria-label={say('mySide')}>
          <h4>{say('mySide')}</h4>
          {side('mine')}
        </section>
      </div>
      <div className={styles['choices']}>
        {ORDER.filter((choice) => choices.includes(choice)).map((choice) => (
          <label key={choice}>
            <input
              checked={chosen === choice}
              name={id}
              onChange={() => onChoose(choice)}
              type="radio"
              value={choice}
            />
            {say(WORD_OF[choice])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
