'use client'
import { useSay } from '../useSay.ts'
import styles from './comments.module.scss'
import { showQuote } from './quoteRanges.ts'
import { showField } from './showField.ts'
import type { Thread } from './Thread.ts'

/** What a thread is about, and whether it still says so: the field, the words that it keeps. They lead there. */
export const ThreadAbout = ({ thread }: { readonly thread: Thread }) => {
  const { say } = useSay()
  const { field, quote, isQuoteThere, isResolved, replacement, decision } = thread
  const words = quote ?? (field ? say('commentEmpty') : null)
  const show = (): void => {
    if (field) showField(field.path)
    else if (quote) showQuote(quote)
  }
  return (
    <>
      {field ? <span className={styles['field']}>{field.label}</span> : null}
      {words !== null && (isQuoteThere || field) && !isResolved ? (
        <button
          className={styles['quote']}
          data-replaced={replacement === null ? undefined : ''}
          onClick={show}
          title={say(field ? 'commentShowField' : 'commentShow')}
          type="button"
        >
          <q>{words}</q>
        </button>
      ) : words !== null ? (
        <q className={styles['quote']}>{words}</q>
      ) : null}
      {!isQuoteThere && !decision ? (
        <p className={styles['gone']}>{say('commentQuoteGone')}</p>
      ) : null}
    </>
  )
}
