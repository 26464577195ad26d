'use client'
import { useCallback, useState } from 'react'
import { mergeDocument } from '../../domain/merge/mergeDocument.ts'
import type { Merged, Three } from '../../domain/merge/Merged.ts'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { type Fields, isFields, revisionIn } from './Fields.ts'
import { useSavedStates } from './useSavedStates.ts'
import { useWrittenFields, type WrittenField } from './useWrittenFields.ts'

/** A text that is brought together with what somebody else saved since it was begun. */
export interface Merging extends Three<Fields> {
  readonly fields: readonly WrittenField[]
  readonly merged: Merged<Fields>
  /** Whether the state that both began with is still kept. */
  readonly hasBase: boolean
  /** What the ids of other documents are called. */
  readonly titles: ReadonlyMap<string, string>
}

interface Typed {
  /** What the form holds, or held. */
  readonly values: Fields
  /** The revision that it began with. */
  readonly revision: number
}

const idsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** Values as they are sent to the desk: an editor of texts holds attributes that are undefined, of tables above all. */
const asSent = (values: Fields): Fields => {
  const sent: unknown = JSON.parse(JSON.stringify(values))
  return isFields(sent) ? sent : values
}

/** Brings what was typed together with the document as it is kept now. Null until it is asked for. */
export const useMerging = (place: {
  readonly collection: WorkflowCollection
  readonly id: string
}) => {
  const states = useSavedStates(place)
  const fields = useWrittenFields(place.collection)
  const [merging, setMerging] = useState<Merging | null>(null)

  const begin = useCallback(
    async ({ values, revision }: Typed): Promise<boolean> => {
      const theirs = await states.now()
      if (!theirs) return false
      const base = revisionIn(theirs) === revision ? theirs : await states.at(revision)
      const names = fields.map(({ name }) => name)
      const three = { base: base ?? {}, mine: asSent(values), theirs }
      const related = fields.flatMap(({ name, relationTo }) =>
        relationTo
          ? Object.values(three).flatMap((state: Fields) =>
              idsIn(state[name]).map((id) => ({ id, relationTo })),
            )
          : [],
      )
      const unique = new Map(related.map((each) => [each.id, each.relationTo]))
      const titled = await Promise.all(
        [...unique].map(async ([id, to]) => [id, (await states.titleOf(to, id)) ?? id] as const),
      )
      const merged = mergeDocument({ names, ...three })
      setMerging({ ...three, fields, merged, hasBase: base !== null, titles: new Map(titled) })
      return true
    },
    [fields, states],
  )
  const end = useCallback(() => setMerging(null), [])
  return { merging, begin, end, states }
}
