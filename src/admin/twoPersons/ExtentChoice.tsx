'use client'
import { PURGE_EXTENTS, type PurgeExtent } from '../../domain/twoPersons/acts.ts'
import { useSay } from '../useSay.ts'
import styles from '../workflow/dialog.module.scss'

interface Props {
  readonly extent: PurgeExtent
  readonly onChoose: (extent: PurgeExtent) => void
}

const EXTENTS: readonly PurgeExtent[] = ['document', 'history']

/** How much of a document is purged. */
export const ExtentChoice = ({ extent, onChoose }: Props) => {
  const { say, name } = useSay()
  return (
    <fieldset className={styles['choice']}>
      <legend>{say('askExtent')}</legend>
      {EXTENTS.map((each) => (
        <label key={each}>
          <input
            checked={extent === each}
            name="act-extent"
            onChange={() => onChoose(each)}
            type="radio"
          />
          {name(PURGE_EXTENTS[each])}
        </label>
      ))}
    </fieldset>
  )
}
