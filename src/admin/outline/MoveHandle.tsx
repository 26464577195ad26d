'use client'
import { useDraggable } from '@dnd-kit/core'
import type { KeyboardEvent } from 'react'
import { useSay } from '../useSay.ts'
import styles from './outline.module.scss'
import type { Step } from './places.ts'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

interface Props {
  readonly id: string
  readonly label: string
  readonly isBlocked: boolean
  /** The id of the sentence that says how it is used. */
  readonly hint: string
  readonly onStep: (step: Step) => void
}

/** By which a section is dragged, and moved with the arrow keys. It stays in the order of tabs while something is under way. */
export const MoveHandle = ({ id, label, isBlocked, hint, onStep }: Props) => {
  const { say } = useSay()
  const { setNodeRef, listeners, isDragging } = useDraggable({ id, disabled: isBlocked })
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (!isBlocked) onStep(step)
  }
  return (
    <button
      aria-describedby={hint}
      aria-disabled={isBlocked}
      aria-label={say('moveHandle', { label })}
      className={styles['handle']}
      data-dragging={isDragging}
      data-handle={id}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => listeners?.['onPointerDown']?.(event)}
      ref={setNodeRef}
      type="button"
    >
      <span aria-hidden>⠿</span>
    </button>
  )
}
