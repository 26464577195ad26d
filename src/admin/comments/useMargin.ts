'use client'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { placeThreads } from './placeThreads.ts'
import type { FoundQuote } from './useQuoteMarks.ts'

/** From here on there is a margin beside the text; the stylesheet says the same. */
const WIDE = '(min-width: 1280px)'
/** So long it waits for the text before it shows the threads without. */
const PATIENCE = 1500

interface Placed {
  /** How far down each thread stands; null where it has no room. */
  readonly tops: Readonly<Record<string, number | null>>
  /** What all of them take. */
  readonly height: number
}

interface Given {
  readonly found: readonly FoundQuote[]
  readonly active: string | null
  readonly place: 'list' | 'margin'
}

/**
 * Puts the threads of a list beside the words that they are about, where there is a margin. Where
 * there is none they stand below each other as in any list.
 */
export const useMargin = (given: Given) => {
  const list = useRef<HTMLUListElement>(null)
  const latest = useRef(given)
  latest.current = given
  const [placed, setPlaced] = useState<Placed | null>(null)
  const [isLate, setIsLate] = useState(false)

  const put = useCallback((): void => {
    const { found, active, place } = latest.current
    const root = list.current
    if (!root || place === 'list' || !window.matchMedia(WIDE).matches) return setPlaced(null)
    const start = root.getBoundingClientRect().top
    const items = [...root.querySelectorAll(':scope > [data-thread]')].map((item) => ({
      thread: item.getAttribute('data-thread') ?? '',
      height: Math.ceil(item.getBoundingClientRect().height),
    }))
    const standing = items.map(({ thread, height }) => {
      const words = found.find((each) => each.thread === thread)?.range.getBoundingClientRect()
      return { height, wanted: words ? Math.max(0, Math.round(words.top - start)) : null }
    })
    const tops = placeThreads(
      standing,
      items.findIndex(({ thread }) => thread === active),
    )
    const next = {
      tops: Object.fromEntries(items.map(({ thread }, at) => [thread, tops[at] ?? null])),
      height: (tops.at(-1) ?? 0) + (standing.at(-1)?.height ?? 0),
    }
    setPlaced((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
  }, [])

  useLayoutEffect(put)
  useEffect(() => {
    const observer = new ResizeObserver(put)
    const page = document.querySelector('.document-fields')
    for (const each of [page, ...(list.current?.children ?? [])]) if (each) observer.observe(each)
    window.addEventListener('resize', put)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', put)
    }
  })
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return {
    list,
    isBeside: placed !== null,
    /** Where a thread stands: one that is new stands at the top until it is placed; undefined in a list. */
    topOf: (thread: string): number | null | undefined => {
      const top = placed?.tops[thread]
      return placed && top === undefined ? 0 : top
    },
    /** How many threads have no room. */
    away: Object.values(placed?.tops ?? {}).filter((top) => top === null).length,
    height: placed?.height ?? 0,
    /** Until the words are found the threads would jump. */
    isReady: isLate || given.found.length > 0 || placed === null,
  }
}
