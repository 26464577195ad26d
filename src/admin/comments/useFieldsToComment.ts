'use client'
import { useEffect, useMemo, useRef } from 'react'
import { offerFieldComments } from './fieldComments.ts'
import type { Thread } from './Thread.ts'

interface Given {
  /** Those that are open. */
  readonly threads: readonly Thread[]
  /** Begins a comment on a field; null where the person comments nothing here. */
  readonly begin: ((path: string) => void) | null
}

/** Lets the fields of the page begin comments, and tell how many there are. */
export const useFieldsToComment = ({ threads, begin }: Given): void => {
  const latest = useRef(begin)
  latest.current = begin
  const isOffered = begin !== null
  const key = threads.flatMap(({ field }) => field?.path ?? []).join(' ')
  const paths = useMemo(() => key.split(' '), [key])
  useEffect(() => {
    if (!isOffered) return undefined
    offerFieldComments({
      begin: (path) => latest.current?.(path),
      countOf: (path) => paths.filter((each) => each === path).length,
    })
    return () => offerFieldComments(null)
  }, [isOffered, paths])
}
