'use client'
import { useEffect, useRef } from 'react'
import { quoteRanges, TEXTS } from './quoteRanges.ts'

const ALL = 'comment-quote'
const ACTIVE = 'comment-active'
const PAUSE = 200

/** Words that a thread is about. */
export interface Quote {
  readonly thread: string
  readonly quote: string
}

/** Where they stand in the text on the page. */
export interface FoundQuote {
  readonly thread: string
  readonly range: Range
}

interface Given {
  readonly quotes: readonly Quote[]
  /** The thread that is looked at. */
  readonly active: string | null
  /** They were looked for: when the text is there, and whenever it changes. */
  readonly onFound: (found: readonly FoundQuote[]) => void
  /** Words were clicked, of that thread; null: something else in the text. */
  readonly onHit: (thread: string | null) => void
}

const isAt = (range: Range, { clientX, clientY }: MouseEvent): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  )

const draw = (name: string, found: readonly FoundQuote[]): void => {
  if ('highlights' in CSS)
    CSS.highlights.set(name, new Highlight(...found.map((each) => each.range)))
}

/**
 * Marks the words that open comments are about, where they stand in the text, those of the active one
 * stronger. It is drawn over the text, whose content and document it does not touch; a browser that cannot
 * draw so shows the comments alone.
 */
export const useQuoteMarks = ({ quotes, active, onFound, onHit }: Given): void => {
  const latest = useRef({ onFound, onHit, active })
  latest.current = { onFound, onHit, active }
  const found = useRef<readonly FoundQuote[]>([])
  const key = JSON.stringify(quotes)

  useEffect(() => {
    const mark = (): void => {
      const texts = [...document.querySelectorAll(TEXTS)]
      found.current = quotes.flatMap(({ thread, quote }) =>
        texts.flatMap((text) => quoteRanges(text, quote).map((range) => ({ thread, range }))),
      )
      draw(ALL, found.current)
      const { active: now, onFound: tell } = latest.current
      draw(
        ACTIVE,
        found.current.filter(({ thread }) => thread === now),
      )
      tell(found.current)
    }
    let timer = window.setTimeout(mark, 0)
    const observer = new MutationObserver(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(mark, PAUSE)
    })
    const page = document.querySelector('.document-fields') ?? document.body
    observer.observe(page, { childList: true, subtree: true, characterData: true })
    const onClick = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest(TEXTS)) return
      latest.current.onHit(found.current.find(({ range }) => isAt(range, event))?.thread ?? null)
    }
    document.addEventListener('click', onClick)
    return () => {
      window.clearTimeout(timer)
      observer.disconnect()
      document.removeEventListener('click', onClick)
      if ('highlights' in CSS) for (const name of [ALL, ACTIVE]) CSS.highlights.delete(name)
    }
    // The list is a new one each time the page is read; what it says is its key.
  }, [key])

  useEffect(() => {
    draw(
      ACTIVE,
      found.current.filter(({ thread }) => thread === active),
    )
  }, [active])
}
