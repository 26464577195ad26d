'use client'
import { useCallback, useEffect, useState } from 'react'
import { readRefusal } from './answers.ts'
import type { useDocumentApi } from './useDocumentApi.ts'

/** The last answer that was read, and how the present reading goes. */
interface Reading<A> {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly actions: A | null
  /** Why it failed, where the desk said so. */
  readonly message?: string | undefined
}

interface Asked<A> {
  /** The answer that came with the page. */
  readonly given: unknown
  /** The revision that the form shows. */
  readonly revision: unknown
  readonly read: (body: unknown) => A | null
}

/**
 * What may be done with a document now: at first as it came with the page, read anew whenever its form shows
 * another revision. While it is read again the answer before stands.
 */
export const useActions = <A extends { readonly revision: number }>(
  api: Pick<ReturnType<typeof useDocumentApi>, 'readActions'>,
  { given, revision, read }: Asked<A>,
) => {
  const [first] = useState(() => read(given))
  const [reading, setReading] = useState<Reading<A>>({
    status: first ? 'ready' : 'loading',
    actions: first,
  })
  const [turn, setTurn] = useState(0)
  const again = useCallback(() => setTurn((before) => before + 1), [])
  const isKnown = turn === 0 && first?.revision === revision
  useEffect(() => {
    if (isKnown) return undefined
    const controller = new AbortController()
    setReading(({ actions }) => ({ status: 'loading', actions }))
    void api.readActions(controller.signal).then((body) => {
      if (controller.signal.aborted) return
      const actions = read(body)
      setReading((before) =>
        actions
          ? { status: 'ready', actions }
          : { status: 'failed', actions: before.actions, message: readRefusal(body)?.message },
      )
    })
    return () => controller.abort()
  }, [api, isKnown, read, revision, turn])
  return { ...reading, again }
}
