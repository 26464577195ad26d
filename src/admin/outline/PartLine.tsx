'use client'
import { type ReactNode, useState } from 'react'
import type { NamedPerson } from '../../operations/outline/Outline.ts'
import { PageLink } from '../PageLink.tsx'
import { useSay } from '../useSay.ts'
import type { Line } from './Line.ts'
import { LineActs } from './LineActs.tsx'
import { LineFacts } from './LineFacts.tsx'
import styles from './outline.module.scss'
import type { OutlineActs } from './useOutlineActs.ts'

interface Props {
  readonly acts: OutlineActs
  readonly line: Line
  readonly editors?: readonly NamedPerson[]
  readonly addIn?: string | null
  /** By which it is dragged. */
  readonly handle?: ReactNode
  /** The buttons that move it. */
  readonly moves?: ReactNode
}

/** One part with its number, its name as a link to its page, how it stands, and what may be done with it. */
export const PartLine = ({ acts, line, editors = [], addIn = null, handle, moves }: Props) => {
  const { say } = useSay()
  const [isOpen, setIsOpen] = useState(false)
  const { number, label, href, part } = line
  const { assign, move, drop, restore } = part.may
  const isActive = assign || move || drop || restore || addIn !== null
  const id = `acts-${part.id}`
  return (
    <>
      <span className={styles['row']} data-state={part.state}>
        {handle}
        {number ? <span className={styles['number']}>{number}</span> : null}
        <PageLink href={href}>{label}</PageLink>
        <LineFacts line={line} />
        {isActive ? (
          <button
            aria-controls={id}
            aria-expanded={isOpen}
            aria-label={say('partActsOf', { label })}
            className={styles['toggle']}
            onClick={() => setIsOpen((before) => !before)}
            type="button"
          >
            {say('partActs')}
          </button>
        ) : null}
      </span>
      {isActive && isOpen ? (
        <div id={id}>
          <LineActs acts={acts} addIn={addIn} editors={editors} line={line}>
            {moves}
          </LineActs>
        </div>
      ) : null}
    </>
  )
}
