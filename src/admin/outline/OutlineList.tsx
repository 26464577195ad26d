'use client'
import type { ItemCollection } from '../../domain/slugs.ts'
import { useSay } from '../useSay.ts'
import { AddPart } from './AddPart.tsx'
import type { Line } from './Line.ts'
import styles from './outline.module.scss'
import { PartLine } from './PartLine.tsx'
import { useOutlineActs } from './useOutlineActs.ts'

interface Props {
  readonly collection: ItemCollection
  readonly heading: string
  readonly lines: readonly Line[]
  readonly report: string
  readonly mayAdd: boolean
}

/** The statutory tables are those of the form. */
const ADDED = {
  'key-initiatives': 'addInitiative',
  'proposal-responses': 'addProposal',
} as const

const isAdded = (collection: ItemCollection): collection is keyof typeof ADDED =>
  Object.hasOwn(ADDED, collection)

/** The parts of one kind, each with how it stands and what may be done with it. */
export const OutlineList = ({ collection, heading, lines, report, mayAdd }: Props) => {
  const { say } = useSay()
  const acts = useOutlineActs()
  const isOffered = mayAdd && isAdded(collection)
  if (lines.length === 0 && !isOffered) return null
  return (
    <div aria-busy={acts.isBusy}>
      <div className={styles['head']}>
        <h3>{heading}</h3>
        {isOffered ? (
          <AddPart collection={collection} report={report} word={ADDED[collection]} />
        ) : null}
      </div>
      {lines.length === 0 ? <p className={styles['hint']}>{say('nonePart')}</p> : null}
      <ul className={styles['branch']}>
        {lines.map((line) => (
          <li key={line.part.id}>
            <PartLine acts={acts} line={line} />
          </li>
        ))}
      </ul>
    </div>
  )
}
