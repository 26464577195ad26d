'use client'
import { useSay } from '../useSay.ts'
import styles from './tableEditor.module.scss'

/** What the keys do, folded until somebody asks. */
export const TableKeys = () => {
  const { say } = useSay()
  return (
    <details className={styles['keys']}>
      <summary>{say('tableKeys')}</summary>
      <p>{say('tableKeysText')}</p>
    </details>
  )
}
