'use client'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { AddComment } from '../comments/AddComment.tsx'
import { useWriting } from '../comments/Writing.tsx'
import { useSay } from '../useSay.ts'
import styles from './beside.module.scss'

/** One of the things that stand beside the text, only one of which is seen at a time. */
export interface BesideTab {
  readonly id: 'comments' | 'findings' | 'requirement' | 'lastYear'
  readonly label: string
  /** How many of them there are to look at; null where there is nothing to count. */
  readonly count: number | null
  readonly content: ReactNode
}

interface Props {
  readonly tabs: readonly BesideTab[]
  readonly mayComment: boolean
}

/** Under this name the window remembers which was looked at, from one section to the next. */
const REMEMBERED = 'gongkai.beside'
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

const remembered = (): string | null => {
  try {
    return sessionStorage.getItem(REMEMBERED)
  } catch {
    // A browser that keeps nothing.
    return null
  }
}

const remember = (id: string): void => {
  try {
    sessionStorage.setItem(REMEMBERED, id)
  } catch {
    // It is chosen again on the next page.
  }
}

/** 批注, 检查, 要求, 上年: one beside the text, the others behind their tabs. A comment is begun from any of them. */
export const BesideTabs = ({ tabs, mayComment }: Props) => {
  const { say } = useSay()
  const writing = useWriting()
  const [chosen, setChosen] = useState<string | null>(remembered)
  const isWriting = writing.quote !== null
  const [wasWriting, setWasWriting] = useState(isWriting)
  if (wasWriting !== isWriting) {
    setWasWriting(isWriting)
    if (isWriting) setChosen('comments')
  }
  const first =
    tabs.find(({ id, count }) => id === 'comments' && count) ??
    tabs.find(({ id }) => id === 'requirement')
  const shown = tabs.find(({ id }) => id === chosen) ?? first
  const open = (id: string): void => {
    setChosen(id)
    remember(id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = tabs.findIndex(({ id }) => id === shown?.id)
    const next = tabs.at((at + step) % tabs.length)
    if (!next) return
    open(next.id)
    document.getElementById(`beside-tab-${next.id}`)?.focus()
  }
  return (
    <>
      <div className={styles['head']}>
        <div aria-label={say('beside')} className={styles['tabs']} role="tablist">
          {tabs.map(({ id, label, count }) => (
            <button
              aria-controls={`beside-${id}`}
              aria-selected={id === shown?.id}
              id={`beside-tab-${id}`}
              key={id}
              onClick={() => open(id)}
              onKeyDown={onKeyDown}
              role="tab"
              tabIndex={id === shown?.id ? 0 : -1}
              type="button"
            >
              {label}
              {count ? <span className={styles['count']}>{count}</span> : null}
            </button>
          ))}
        </div>
        {mayComment && !isWriting ? <AddComment onClick={() => writing.begin()} /> : null}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          aria-labelledby={`beside-tab-${id}`}
          className={id === 'comments' ? styles['comments'] : styles['panel']}
          hidden={id !== shown?.id}
          id={`beside-${id}`}
          key={id}
          role="tabpanel"
          tabIndex={id === 'comments' ? -1 : 0}
        >
          {content}
        </div>
      ))}
    </>
  )
}
