'use client'
import { useSyncExternalStore } from 'react'

/** What the fields of a page know of the comments on it, though they stand elsewhere in the page. */
interface FieldComments {
  /** Begins a comment on a field, by its path. */
  readonly begin: (path: string) => void
  /** How many open comments a field has, by its path. */
  readonly countOf: (path: string) => number
}

let offered: FieldComments | null = null
const listeners = new Set<() => void>()

/** Offers the fields of the page to be commented; null: nothing is commented here any more. */
export const offerFieldComments = (next: FieldComments | null): void => {
  offered = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** How the fields of the page are commented; null where they are not. */
export const useFieldComments = (): FieldComments | null =>
  useSyncExternalStore(
    subscribe,
    () => offered,
    () => null,
  )
