'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../useSay.ts'
import type { Line } from './Line.ts'
import styles from './outline.module.scss'
import type { OutlineActs } from './useOutlineActs.ts'

interface Props {
  readonly acts: OutlineActs
  readonly line: Line
  readonly onClose: () => void
}

/** Asks for the reason and drops a part where it is listed. */
export const DropPart = ({ acts, line, onClose }: Props) => {
  const { say } = useSay()
  const [reason, setReason] = useState('')
  const { collection, id, revision } = line.part
  const drop = async (): Promise<void> => {
    const isDropped = await acts.act({
      method: 'POST',
      path: `/${collection}/${id}/transitions`,
      body: { transition: 'drop', reason, revision },
      told: say('dropped', { label: line.label }),
    })
    if (isDropped) onClose()
  }
  return (
    <div className={styles['act']}>
      <label>
        {say('dropReason')}
        <textarea
          autoFocus
          id={`drop-reason-${id}`}
          onChange={({ target }) => setReason(target.value)}
          rows={2}
          value={reason}
        />
      </label>
      <p className={styles['hint']}>{say('dropNote')}</p>
      <Button
        disabled={acts.isBlocked || reason.trim() === ''}
        id={`drop-confirm-${id}`}
        margin={false}
        onClick={() => void drop()}
        size="small"
      >
        {say(acts.isBusy ? 'working' : 'dropPart')}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
        {say('cancel')}
      </Button>
    </div>
  )
}
