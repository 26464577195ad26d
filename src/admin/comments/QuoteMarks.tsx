'use client'
import { useEffect } from 'react'
import { quoteRanges, TEXTS } from './quoteRanges.ts'

const NAME = 'comment-quote'
const PAUSE = 200

const isAt = (range: Range, { clientX, clientY }: MouseEvent): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  )

interface Quote {
  readonly thread: string
  readonly quote: string
}

/**
 * Marks the words that open comments are about, where they stand in the text, and leads from a click on them
 * to the comment. It is drawn over the text, whose content and document it does not touch; a browser that
 * cannot draw so shows the comments alone.
 */
export const QuoteMarks = ({ quotes }: { readonly quotes: readonly Quote[] }) => {
  const key = JSON.stringify(quotes)
  useEffect(() => {
    if (!('highlights' in CSS) || quotes.length === 0) return
    let found: readonly { readonly thread: string; readonly range: Range }[] = []
    const mark = (): void => {
      const texts = [...document.querySelectorAll(TEXTS)]
      found = quotes.flatMap(({ thread, quote }) =>
        texts.flatMap((text) => quoteRanges(text, quote).map((range) => ({ thread, range }))),
      )
      CSS.highlights.set(NAME, new Highlight(...found.map(({ range }) => range)))
    }
    let timer = window.setTimeout(mark, 0)
    const observer = new MutationObserver(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(mark, PAUSE)
    })
    const page = document.querySelector('.document-fields') ?? document.body
    observer.observe(page, { childList: true, subtree: true, characterData: true })
    const onClick = (event: MouseEvent): void => {
      const hit = found.find(({ range }) => isAt(range, event))
      if (!hit || !(event.target instanceof Element) || !event.target.closest(TEXTS)) return
      document
        .querySelector(`[data-thread="${hit.thread}"]`)
        ?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
    }
    document.addEventListener('click', onClick)
    return () => {
      window.clearTimeout(timer)
      observer.disconnect()
      document.removeEventListener('click', onClick)
      CSS.highlights.delete(NAME)
    }
    // The list is a new one each time the page is read; what it says is its key.
  }, [key])
  return null
}
