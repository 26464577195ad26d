'use client'
import { type PropsWithChildren, useEffect } from 'react'
import { useSay } from '../useSay.ts'
import { mendPage } from './mendPage.ts'

/**
 * Stands around every page of the admin and mends what the base draws, as it draws it: names for its buttons,
 * one main part a page, headings in order (WCAG 2.1 AA; `mends.ts`).
 */
export const MendedPages = ({ children }: PropsWithChildren) => {
  const { say } = useSay()
  useEffect(() => {
    let frame = 0
    const mend = (): void => {
      frame = 0
      mendPage(document, say)
    }
    const later = (): void => {
      frame ||= requestAnimationFrame(mend)
    }
    const observer = new MutationObserver(later)
    observer.observe(document.body, { childList: true, subtree: true })
    mend()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [say])
  return children
}
