'use client'
import { Button } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSay } from '../useSay.ts'
import styles from './compare.module.scss'

const CHANGES = '[data-compare] [data-change]'

const changesOnPage = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(CHANGES),
]

/** Goes from change to change, by buttons and by Alt with an arrow, and says at which one it is. */
export const CompareKeys = ({ count }: { readonly count: number }) => {
  const { say } = useSay()
  const [at, setAt] = useState(0)
  const place = useRef(0)
  const go = useCallback((step: -1 | 1) => {
    const changes = changesOnPage()
    if (changes.length === 0) return
    const next = Math.min(Math.max(place.current + step, 1), changes.length)
    const change = changes[next - 1]
    place.current = next
    setAt(next)
    change?.focus({ preventScroll: true })
    change?.scrollIntoView({ block: 'center' })
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
      event.preventDefault()
      go(event.key === 'ArrowDown' ? 1 : -1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [go])
  return (
    <div className={styles['keys']}>
      <Button buttonStyle="secondary" margin={false} onClick={() => go(-1)} size="small">
        {say('comparePrevious')}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={() => go(1)} size="small">
        {say('compareNext')}
      </Button>
      <span aria-live="polite">
        {at === 0 ? say('compareCount', { count }) : say('compareAt', { at, count })}
      </span>
      <span className={styles['hint']}>{say('compareKeys')}</span>
    </div>
  )
}
