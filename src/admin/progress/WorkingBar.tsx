'use client'
import { useSyncExternalStore } from 'react'
import srOnly from '../srOnly.module.scss'
import { useSay } from '../useSay.ts'
import { isWaiting, onWaiting } from './waiting.ts'
import styles from './working.module.scss'

const never = () => false

/** Above every page: shows that the desk is at work on what a button asked of it, where that takes longer than a moment. */
export const WorkingBar = () => {
  const { say } = useSay()
  const isWorking = useSyncExternalStore(onWaiting, isWaiting, never)
  return (
    <div role="status">
      {isWorking ? (
        <>
          <div className={styles['bar']} />
          <span className={srOnly['srOnly']}>{say('working')}</span>
        </>
      ) : null}
    </div>
  )
}
