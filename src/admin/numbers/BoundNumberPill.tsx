'use client'
import { $createTextNode, $getNodeByKey, type NodeKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useLexicalNodeSelection } from '@payloadcms/richtext-lexical/lexical/react/useLexicalNodeSelection'
import { useEffect, useId, useRef } from 'react'
import type { NumberRef } from '../../domain/numbers/NumberRef.ts'
import { MISSING_NUMBER } from '../../domain/numbers/printNumbers.ts'
import { useSay } from '../useSay.ts'
import styles from './boundNumber.module.scss'
import { useNumbers } from './NumbersProvider.tsx'

interface Props {
  readonly nodeKey: NodeKey
  readonly target: NumberRef
}

/**
 * A bound number as the editor shows it: what it prints, and while it is pointed at, focused or selected
 * where that comes from, with the way to unbind it and to remove it.
 */
export const BoundNumberPill = ({ nodeKey, target }: Props) => {
  const { say } = useSay()
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const [isSelected] = useLexicalNodeSelection(nodeKey)
  const { describe, isRead } = useNumbers()
  const frame = useRef<HTMLSpanElement>(null)
  const id = useId()

  // The editor listens on its root, below React's own listener, and would take Enter for a new paragraph.
  useEffect(() => {
    const element = frame.current
    const keep = (event: KeyboardEvent) => event.stopPropagation()
    element?.addEventListener('keydown', keep)
    return () => element?.removeEventListener('keydown', keep)
  }, [])

  const found = describe(target)
  const text = found?.text ?? null
  const printed = text ?? (isRead ? MISSING_NUMBER : '…')
  const source = found ? `${found.source}：${found.label}` : say('numberGone')
  const replace = (by: string | null) => {
    const change = () => {
      const node = $getNodeByKey(nodeKey)
      if (by === null) {
        node?.selectPrevious()
        node?.remove()
      } else node?.replace($createTextNode(by)).selectEnd()
    }
    // The form does not look at an update that gives the focus, so the change must be one of its own.
    editor.update(change, { discrete: true })
    editor.focus()
  }
  const classes = [
    styles['pill'],
    isSelected ? styles['selected'] : '',
    isRead && text === null ? styles['missing'] : '',
  ]
  return (
    <span className={classes.join(' ')} data-bound-number ref={frame}>
      <span aria-describedby={id} className={styles['text']} role="note" tabIndex={0}>
        {printed}
      </span>
      <span className={styles['details']}>
        <span id={id} role="tooltip">
          {found && text === null ? `${source}（${say('numberBlank')}）` : source}
        </span>
        {isEditable && text !== null ? (
          <button onClick={() => replace(text)} type="button">
            {say('unbindNumber')}
          </button>
        ) : null}
        {isEditable ? (
          <button onClick={() => replace(null)} type="button">
            {say('remove')}
          </button>
        ) : null}
      </span>
    </span>
  )
}
