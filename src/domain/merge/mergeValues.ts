import type { RichText } from '../richText/RichText.ts'
import { isRichText } from '../richText/checkRichText.ts'
import { isSame } from './isSame.ts'
import { type Clash, type Merged, settled, type Three } from './Merged.ts'
import { mergeTexts, NO_TEXT } from './mergeTexts.ts'

type Row = Readonly<Record<string, unknown>>
type Path = Clash['path']

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** What each row of a list is known by. */
const nameOf = (row: Row): string | null => {
  const name = row['id'] ?? row['key']
  return typeof name === 'string' ? name : null
}

const clashOf = ({ base, mine, theirs }: Three, path: Path): Merged => {
  const key = path.join('/')
  return {
    clashes: [{ key, path, base, mine, theirs, choices: ['mine', 'theirs'] }],
    settle: ({ [key]: choice }) => (choice === 'theirs' ? theirs : mine),
  }
}

/** The three as values of one kind, one that is not there as the empty one; null where one is of another kind. */
const allAs = <T>(
  { base, mine, theirs }: Three,
  is: (value: unknown) => value is T,
  empty: T,
): Three<T> | null => {
  const [was, hers, others] = [base, mine, theirs].map((value) =>
    isNothing(value) ? empty : value,
  )
  return is(was) && is(hers) && is(others) ? { base: was, mine: hers, theirs: others } : null
}

const mergeRows = ({ base, mine, theirs }: Three<Row>, path: Path): Merged<Row> => {
  const names = [...new Set([mine, theirs].flatMap((row) => Object.keys(row)))]
  const members = names.map((name) => ({
    name,
    merged: mergeValues({ base: base[name], mine: mine[name], theirs: theirs[name] }, [
      ...path,
      name,
    ]),
  }))
  return {
    clashes: members.flatMap(({ merged }) => merged.clashes),
    settle: (choices) =>
      Object.fromEntries(
        members
          .map(({ name, merged }) => [name, merged.settle(choices)] as const)
          .filter(([, value]) => value !== undefined),
      ),
  }
}

const isListOfRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.every((row) => isRow(row) && nameOf(row) !== null)

/** In the order of the others; what I put in follows what it followed in mine. */
const inOrder = (mine: readonly string[], theirs: readonly string[]): readonly string[] =>
  mine.reduce<readonly string[]>((order, name, at) => {
    if (order.includes(name)) return order
    const place = order.indexOf(mine[at - 1] ?? '') + 1
    return order.toSpliced(place, 0, name)
  }, theirs)

const mergeLists = (three: Three<readonly Row[]>, path: Path): Merged => {
  const byName = (rows: readonly Row[]) => new Map(rows.map((row) => [nameOf(row) ?? '', row]))
  const [base, mine, theirs] = [three.base, three.mine, three.theirs].map(byName)
  const names = inOrder([...(mine?.keys() ?? [])], [...(theirs?.keys() ?? [])])
  const rows = names.map((name) => {
    const [was, hers, others] = [base?.get(name), mine?.get(name), theirs?.get(name)]
    return mergeValues({ base: was, mine: hers, theirs: others }, [...path, name])
  })
  return {
    clashes: rows.flatMap(({ clashes }) => clashes),
    settle: (choices) =>
      rows.map(({ settle }) => settle(choices)).filter((row) => row !== undefined),
  }
}

const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'
const isSet = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every(isScalar)

/** Both put in and took out: nothing of it clashes. */
const mergeSets = ({ base, mine, theirs }: Three<readonly unknown[]>): Merged => {
  const stays = (value: unknown) => !base.includes(value) || mine.includes(value)
  const added = mine.filter((value) => !base.includes(value) && !theirs.includes(value))
  return settled([...theirs.filter(stays), ...added])
}

/**
 * Brings two changes of a value together: what one of the two changed is taken, member by member, row by
 * row, in a text block by block; what both changed otherwise is a clash. Nothing that either of them wrote is
 * left out without being told.
 */
export const mergeValues = (three: Three, path: Path): Merged => {
  const { base, mine, theirs } = three
  if (isSame(mine, theirs) || isSame(theirs, base)) return settled(mine)
  if (isSame(mine, base)) return settled(theirs)
  // One of the two took it out while the other one changed it.
  if (isNothing(mine) || isNothing(theirs)) return clashOf(three, path)
  const texts = allAs<RichText>(three, isRichText, NO_TEXT)
  if (texts) return mergeTexts(texts, path)
  const sets = allAs<readonly unknown[]>(three, isSet, [])
  if (sets) return mergeSets(sets)
  const lists = allAs<readonly Row[]>(three, isListOfRows, [])
  if (lists) return mergeLists(lists, path)
  const rows = allAs<Row>(three, isRow, {})
  return rows && !('root' in rows.mine) ? mergeRows(rows, path) : clashOf(three, path)
}
