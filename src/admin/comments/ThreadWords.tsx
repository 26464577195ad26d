'use client'
import { useId, useState } from 'react'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import styles from './comments.module.scss'
import { foldThread } from './foldThread.ts'
import { SuggestedWords } from './SuggestedWords.tsx'
import type { Answer, Thread } from './Thread.ts'

/** By whom something was said, and when. */
export const Told = ({ said: { author, at } }: { readonly said: Answer }) => (
  <span className={styles['note']}>
    {author} · {moment(at)}
  </span>
)

interface Props {
  readonly thread: Thread
  readonly mayDecide: boolean
  /** It is the one that is looked at. */
  readonly isActive: boolean
}

interface Asked {
  readonly isOpen: boolean
  readonly whileActive: boolean
}

/** What is said in a thread. A long one is folded until it is looked at, or its button is pressed. */
export const ThreadWords = ({ thread, mayDecide, isActive }: Props) => {
  const { say } = useSay()
  const words = useId()
  const folded = foldThread(thread)
  // What was asked for holds until somebody begins to look at the thread, or ceases to.
  const [asked, setAsked] = useState<Asked | null>(null)
  const isOpen = asked?.whileActive === isActive ? asked.isOpen : isActive
  const isFolded = folded !== null && !isOpen
  const hidden = folded?.hidden ?? 0
  return (
    <div className={styles['words']} data-folded={isFolded ? '' : undefined} id={words}>
      <SuggestedWords mayDecide={mayDecide} thread={thread} />
      <span className={styles['said']}>{thread.text}</span>
      {folded ? (
        <button
          aria-controls={words}
          aria-expanded={!isFolded}
          className={styles['fold']}
          onClick={() => setAsked({ isOpen: isFolded, whileActive: isActive })}
          type="button"
        >
          {!isFolded
            ? say('threadFold')
            : hidden > 0
              ? say('threadMore', { count: hidden })
              : say('threadWhole')}
        </button>
      ) : null}
      {(isFolded ? folded.answers : thread.answers).map((each) => (
        <div className={styles['answer']} key={each.id}>
          <Told said={each} />
          <span className={styles['said']}>{each.text}</span>
        </div>
      ))}
    </div>
  )
}
