import {
  compareFields,
  type FieldChange,
  type Fields,
  type NumbersOfBoth,
} from './compareFields.ts'
import type { Print } from './leavesOf.ts'

/** One document of a report in one of its states: the report itself, a part, an attachment. */
export interface ComparedPart {
  readonly collection: string
  readonly id: string
  /** What a person calls it. */
  readonly label: string
  /** Whether the report printed it: neither dropped nor below what was dropped. */
  readonly isShown: boolean
  /** What it stands below; null at the top, or where nothing stands below another. */
  readonly parent: string | null
  readonly order: string
  /** Its number, or which of its kind it is. */
  readonly number: string
  readonly fields: Fields
}

/** One document that differs between two states of a report. */
export interface DocumentChange {
  readonly collection: string
  readonly id: string
  readonly label: string
  readonly change: 'added' | 'restored' | 'dropped' | 'kept'
  /** From which place to which, where it was moved. */
  readonly moved: { readonly from: string; readonly to: string } | null
  readonly fields: readonly FieldChange[]
  /** What it said, where it was dropped. */
  readonly said: readonly FieldChange[]
}

interface Given {
  readonly before: readonly ComparedPart[]
  /** In reading order. */
  readonly after: readonly ComparedPart[]
  readonly fieldsOf: (collection: string) => readonly string[]
  readonly print: (collection: string, field: string) => Print
  /** A part whose own text stayed is told all the same where a number in it is printed otherwise. */
  readonly numbers: NumbersOfBoth
}

const NOTHING: Fields = {}

/** A place that follows from what happened to others is no move: its own key changed, and what is seen of it. */
const movedTo = (before: ComparedPart, after: ComparedPart): DocumentChange['moved'] => {
  const isElsewhere = before.parent !== after.parent
  const isReordered = before.order !== after.order && before.number !== after.number
  return isElsewhere || isReordered ? { from: before.number, to: after.number } : null
}

/** The parts of both states in reading order: what is in the first alone stands behind what it stood behind there. */
const partsOfBoth = ({ before, after }: Given): readonly ComparedPart[] => {
  const there = new Set(after.map(({ id }) => id))
  const behind = new Map<string | null, ComparedPart[]>()
  let last: string | null = null
  for (const part of before) {
    if (there.has(part.id)) last = part.id
    else behind.set(last, [...(behind.get(last) ?? []), { ...part, isShown: false }])
  }
  const gone = (id: string | null) => behind.get(id) ?? []
  return [...gone(null), ...after.flatMap((part) => [part, ...gone(part.id)])]
}

/**
 * What differs between two states of a report, document by document: nothing that stayed, nothing that
 * was printed in neither, and of a branch that was dropped the top of it.
 */
export const compareReports = (given: Given): readonly DocumentChange[] => {
  const known = new Map(given.before.map((part) => [part.id, part]))
  const parts = partsOfBoth(given)
  const dropped = new Set(
    parts.filter(({ id, isShown }) => !isShown && known.get(id)?.isShown).map(({ id }) => id),
  )
  const fieldsBetween = (collection: string, before: Fields, after: Fields) =>
    compareFields({
      before,
      after,
      names: given.fieldsOf(collection),
      print: (field) => given.print(collection, field),
      numbers: given.numbers,
    })

  return parts.flatMap((part): readonly DocumentChange[] => {
    const { collection, id, label, isShown, parent, fields } = part
    const before = known.get(id)
    const told = { collection, id, label, moved: null, said: [] } as const
    if (!isShown) {
      const isTop = parent === null || !dropped.has(parent)
      if (!before || !dropped.has(id) || !isTop) return []
      const said = fieldsBetween(collection, before.fields, NOTHING)
      return [{ ...told, change: 'dropped', fields: [], said }]
    }
    if (!before?.isShown) {
      const change = before ? 'restored' : 'added'
      return [{ ...told, change, fields: fieldsBetween(collection, NOTHING, fields) }]
    }
    const changed = fieldsBetween(collection, before.fields, fields)
    const moved = movedTo(before, part)
    return changed.length > 0 || moved ? [{ ...told, change: 'kept', moved, fields: changed }] : []
  })
}
