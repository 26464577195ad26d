'use client'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { selectedWords } from './selectedWords.ts'

/** A comment that is being written, and how one is begun. */
export interface Writing {
  /** The words that a new comment is about, empty for the whole; null while none is written. */
  readonly quote: string | null
  /** The field that it is about, by its path; empty for those words. */
  readonly field: string
  /** Begins one, about a field, or about the words that are selected. */
  readonly begin: (field?: string) => void
  /** How often one was begun here: each time the keyboard goes to it. */
  readonly begun: number
  /** Turns the one that is written to another field. */
  readonly turnTo: (field: string) => void
  readonly end: () => void
}

const Shared = createContext<Writing | null>(null)

const NOTHING: Pick<Writing, 'begun' | 'field' | 'quote'> = { quote: null, field: '', begun: 0 }

const useOwn = (): Writing => {
  const [now, setNow] = useState(NOTHING)
  return useMemo(
    () => ({
      ...now,
      begin: (field = '') => {
        const quote = field === '' ? selectedWords() : ''
        setNow(({ begun }) => ({ quote, field, begun: begun + 1 }))
      },
      turnTo: (field) => setNow((before) => ({ ...before, field })),
      end: () => setNow(NOTHING),
    }),
    [now],
  )
}

/** Lets a button elsewhere begin a comment that is written in the list of them. */
export const WritingProvider = ({ children }: { readonly children: ReactNode }) => (
  <Shared.Provider value={useOwn()}>{children}</Shared.Provider>
)

/** Whether a comment is being written, about which words; its own where nothing is shared. */
export const useWriting = (): Writing & { readonly isShared: boolean } => {
  const own = useOwn()
  const shared = useContext(Shared)
  return { ...(shared ?? own), isShared: shared !== null }
}
