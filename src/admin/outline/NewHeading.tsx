'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useState } from 'react'
import { useSay } from '../useSay.ts'
import styles from './outline.module.scss'
import type { OutlineActs } from './useOutlineActs.ts'

interface Props {
  readonly acts: OutlineActs
  readonly report: string
  /** The section that the new one is to stand below; null for a chapter. */
  readonly parent: string | null
  readonly onClose: () => void
}

/** Adds a chapter, or a section below one, by its heading. Its text is written on its page. */
export const NewHeading = ({ acts, report, parent, onClose }: Props) => {
  const { say } = useSay()
  const [heading, setHeading] = useState('')
  const label = heading.trim()
  const add = async (): Promise<void> => {
    if (label === '' || acts.isBlocked) return
    const isAdded = await acts.act({
      method: 'POST',
      path: '/sections',
      body: { report, heading: label, ...(parent === null ? {} : { parent }) },
      told: say('added', { label }),
    })
    if (isAdded) onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    // The report's own form would be sent.
    event.preventDefault()
    void add()
  }
  return (
    <div className={styles['act']}>
      <label>
        {say('newHeading')}
        <input
          autoFocus
          id={`new-heading-${parent ?? 'top'}`}
          onChange={({ target }) => setHeading(target.value)}
          onKeyDown={onKeyDown}
          type="text"
          value={heading}
        />
      </label>
      <Button
        disabled={acts.isBlocked || label === ''}
        margin={false}
        onClick={() => void add()}
        size="small"
      >
        {say(acts.isBusy ? 'working' : 'add')}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
        {say('cancel')}
      </Button>
    </div>
  )
}
