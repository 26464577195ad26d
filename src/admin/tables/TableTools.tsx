'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../useSay.ts'
import styles from './tableEditor.module.scss'

interface Props {
  readonly isLocked: boolean
  readonly zeros: number
  readonly totals: number
  readonly carried: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onZeros: () => void
  readonly onTotals: () => void
  readonly onCarried: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

const SMALL = { buttonStyle: 'secondary', margin: false, size: 'small' } as const

/** What can be done with a whole table. Zeros are written after it was said how many. */
export const TableTools = (props: Props) => {
  const { isLocked, zeros, totals, carried, canUndo, canRedo } = props
  const { say } = useSay()
  const [asks, setAsks] = useState(false)
  const answer = useRef<HTMLAnchorElement | HTMLButtonElement>(null)
  useEffect(() => {
    if (asks) answer.current?.focus()
  }, [asks])
  if (asks && zeros > 0) {
    return (
      <div className={styles['tools']}>
        <span>{say('fillZerosAsk', { count: zeros })}</span>
        <Button
          {...SMALL}
          buttonStyle="primary"
          disabled={isLocked}
          onClick={() => {
            setAsks(false)
            props.onZeros()
          }}
          ref={answer}
        >
          {say('fillZerosDo')}
        </Button>
        <Button {...SMALL} onClick={() => setAsks(false)}>
          {say('cancel')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles['tools']}>
      {totals > 0 ? (
        <Button {...SMALL} disabled={isLocked} onClick={props.onTotals}>
          {say('fillTotals', { count: totals })}
        </Button>
      ) : null}
      {carried > 0 ? (
        <Button {...SMALL} disabled={isLocked} onClick={props.onCarried}>
          {say('fillCarried', { count: carried })}
        </Button>
      ) : null}
      {zeros > 0 ? (
        <Button {...SMALL} disabled={isLocked} onClick={() => setAsks(true)}>
          {say('fillZeros', { count: zeros })}
        </Button>
      ) : null}
      <Button {...SMALL} disabled={isLocked || !canUndo} onClick={props.onUndo}>
        {say('undo')}
      </Button>
      <Button {...SMALL} disabled={isLocked || !canRedo} onClick={props.onRedo}>
        {say('redo')}
      </Button>
    </div>
  )
}
