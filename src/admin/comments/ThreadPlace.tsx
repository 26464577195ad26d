'use client'
import type { ReactNode } from 'react'
import styles from './comments.module.scss'

interface Props {
  readonly thread: string
  readonly isActive: boolean
  /** How far down it stands in the margin, null where it has no room there; absent in a list. */
  readonly top?: number | null | undefined
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** Where a thread stands. Whoever presses it or comes to it by the keyboard looks at it. */
export const ThreadPlace = ({ thread, isActive, top, onChoose, children }: Props) => (
  <li
    className={styles['thread']}
    data-active={isActive ? '' : undefined}
    data-away={top === null ? '' : undefined}
    data-thread={thread}
    onClick={onChoose}
    onFocus={({ target }) => {
      // A button that is being pressed must not move away before it is let go.
      if (target.matches(':focus-visible')) onChoose()
    }}
    style={top === undefined ? undefined : { top: top ?? 0 }}
    tabIndex={-1}
  >
    {children}
  </li>
)
