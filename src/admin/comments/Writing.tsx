'use client'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { selectedWords } from './selectedWords.ts'

interface Writing {
  /** The words that a new comment is about, empty for the whole; null while none is written. */
  readonly quote: string | null
  /** Begins one, about the words that are selected. */
  readonly begin: () => void
  readonly end: () => void
}

const Shared = createContext<Writing | null>(null)

const useOwn = (): Writing => {
  const [quote, setQuote] = useState<string | null>(null)
  return useMemo(
    () => ({ quote, begin: () => setQuote(selectedWords()), end: () => setQuote(null) }),
    [quote],
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
