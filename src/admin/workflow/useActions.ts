'use client'
import { useCallback, useEffect, useState } from 'react'
import { type Actions, readActions, readRefusal } from './answers.ts'
import { useReportApi } from './useReportApi.ts'

/** The last answer that was read, and how the present reading goes. */
interface Reading {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly actions: Actions | null
  /** Why it failed, where the desk said so. */
  readonly message?: string | undefined
}

/**
 * What may be done with a report now, read anew whenever its form shows another revision. While it is
 * read again the answer before stands.
 */
export const useActions = (report: string, revision: unknown) => {
  const api = useReportApi(report)
  const [reading, setReading] = useState<Reading>({ status: 'loading', actions: null })
  const [turn, setTurn] = useState(0)
  const again = useCallback(() => setTurn((before) => before + 1), [])
  useEffect(() => {
    const controller = new AbortController()
    setReading(({ actions }) => ({ status: 'loading', actions }))
    void api.readActions(controller.signal).then((body) => {
      if (controller.signal.aborted) return
      const actions = readActions(body)
      setReading((before) =>
        actions
          ? { status: 'ready', actions }
          : { status: 'failed', actions: before.actions, message: readRefusal(body)?.message },
      )
    })
    return () => controller.abort()
  }, [api, revision, turn])
  return { ...reading, again }
}
