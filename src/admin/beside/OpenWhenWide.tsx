'use client'
import { type ReactNode, useEffect, useState } from 'react'
import styles from './beside.module.scss'

/** From here on there is room beside the text; the stylesheet says the same. */
const WIDE = '(min-width: 1440px)'

interface Props {
  readonly children: ReactNode
  readonly summary: string
}

/** Something beside the text: open where the page is wide enough, folded where it stands above it. */
export const OpenWhenWide = ({ children, summary }: Props) => {
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    const query = window.matchMedia(WIDE)
    const follow = (): void => setIsOpen(query.matches)
    follow()
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return (
    <details
      className={styles['folded']}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
