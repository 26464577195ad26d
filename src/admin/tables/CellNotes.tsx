'use client'
import { cellsOfTable } from '../../domain/formats/tableCells.ts'
import type { CellRef, TableDefinition } from '../../domain/formats/TableDefinition.ts'
import { useSay } from '../useSay.ts'
import { keyOf, type TableFacts } from './cellFacts.ts'

const OFFERS = { total: 'offersTotal', lastYear: 'offersLastYear', form: 'offersForm' } as const

interface Props {
  readonly definition: TableDefinition
  readonly facts: TableFacts
  /** Whether an offered value may be taken over. */
  readonly isOpen: boolean
}

/** The id of the note on a cell. */
export const noteIdOf = ({ row, column }: CellRef): string => `note-${row}-${column}`

/** Whether there is anything to be said of a cell. */
export const hasNote = ({ byCell, offers, blankKeys }: TableFacts, cell: CellRef): boolean =>
  [byCell, offers, blankKeys].some((each) => each.has(keyOf(cell)))

/** What is to be said of each cell, for those who are read to: a cell names its note as its description. */
export const CellNotes = ({ definition, facts, isOpen }: Props) => {
  const { language, say } = useSay()
  const noted = cellsOfTable(definition).filter((cell) => hasNote(facts, cell))
  return (
    <div hidden>
      {noted.map((cell) => {
        const key = keyOf(cell)
        const offer = facts.offers.get(key)
        const sentences = [
          ...(facts.byCell.get(key) ?? []).map(({ message }) => message[language]),
          ...(facts.blankKeys.has(key) ? [say('tableBlank')] : []),
          ...(offer && isOpen ? [say(OFFERS[offer.source], { value: offer.value })] : []),
        ]
        return (
          <p key={key} id={noteIdOf(cell)}>
            {sentences.join(' ')}
          </p>
        )
      })}
    </div>
  )
}
