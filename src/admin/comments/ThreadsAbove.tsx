'use client'
import { useSay } from '../useSay.ts'
import styles from './comments.module.scss'
import { MORE_HEIGHT } from './placeThreads.ts'

interface Props {
  /** How many threads there is no room for. */
  readonly count: number
  /** Looks at the first of them, so that all stand below each other again. */
  readonly onPress: () => void
}

/** Above the thread that is looked at, in the place of those that have no room there. */
export const ThreadsAbove = ({ count, onPress }: Props) => {
  const { say } = useSay()
  return (
    <li className={styles['above']} style={{ height: MORE_HEIGHT }}>
      <button onClick={onPress} type="button">
        {say('threadsAbove', { count })}
      </button>
    </li>
  )
}
