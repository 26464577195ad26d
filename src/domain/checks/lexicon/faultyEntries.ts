import { LEXICON_KINDS, type LexiconKind, type LexiconRow, toLexicon } from './lexiconRows.ts'
import { lexiconProblems } from './lexiconProblems.ts'

/** An entry of an office's list that is not as it must be. */
export interface FaultyEntry {
  /** Counted from 0 in the whole list. */
  readonly index: number
  readonly written: string
  /** The field at fault; null where it is the entry as a whole. */
  readonly field: 'written' | 'meant' | 'before' | 'notBefore' | 'notAfter' | null
}

const PLACE = /^(\w+)\[(\d+)\](?:\.(\w+))?$/

/** The names of the domain by those of the list. */
const FIELDS: Readonly<Record<string, FaultyEntry['field']>> = {
  wrong: 'written',
  other: 'written',
  right: 'meant',
  preferred: 'meant',
  before: 'before',
  notBefore: 'notBefore',
  notAfter: 'notAfter',
}

const isKind = (name: string): name is LexiconKind => Object.hasOwn(LEXICON_KINDS, name)

/** What stands in the list of a word that may repeat beside the word itself would be lost without a word. */
const isOverfull = ({ kind, meant, before, notBefore, notAfter }: LexiconRow): boolean =>
  (kind === 'mayRepeat' && Boolean(meant)) ||
  ((kind === 'mayRepeat' || kind === 'mixed') &&
    [before, notBefore, notAfter].some((words) => words && words.length > 0))

/** The entries of an office's list that the checks cannot work with, each with its place in the list. */
export const faultyEntries = (rows: readonly LexiconRow[]): readonly FaultyEntry[] => {
  const entry = (index: number, field: FaultyEntry['field']) => ({
    index,
    written: rows[index]?.written ?? '',
    field,
  })
  const problems = lexiconProblems(toLexicon(rows)).flatMap((problem) => {
    const [, kind = '', place = '', field = ''] = PLACE.exec(problem) ?? []
    if (!isKind(kind)) return []
    const indexes = rows.flatMap((row, index) => (row.kind === kind ? [index] : []))
    const index = indexes[Number(place)]
    if (index === undefined) return []
    return [entry(index, FIELDS[field] ?? (kind === 'mayRepeat' ? 'written' : null))]
  })
  const overfull = rows.flatMap((row, index) => (isOverfull(row) ? [entry(index, null)] : []))
  return [...problems, ...overfull].toSorted((a, b) => a.index - b.index)
}
