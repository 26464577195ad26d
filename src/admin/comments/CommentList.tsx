'use client'
import { useState } from 'react'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { useSay } from '../useSay.ts'
import { AddComment } from './AddComment.tsx'
import styles from './comments.module.scss'
import { CommentThread } from './CommentThread.tsx'
import { NewComment } from './NewComment.tsx'
import { showQuote } from './quoteRanges.ts'
import { threadsInText } from './threadsInText.ts'
import type { CommentRecord } from './Thread.ts'
import { useMargin } from './useMargin.ts'
import { type FoundQuote, useQuoteMarks } from './useQuoteMarks.ts'
import { useWriting } from './Writing.tsx'

/** The thread that is being written. */
const NEW = 'new'

interface Props {
  readonly collection: WorkflowCollection
  readonly id: string
  readonly record: CommentRecord
  /** Beside the text, each at its words, where there is room for it; or below each other. */
  readonly place: 'list' | 'margin'
}

/** The threads on a document and a new one: each leads to its words in the text, and they to it. */
export const CommentList = ({ collection, id, record, place }: Props) => {
  const { say } = useSay()
  const { threads, mayComment, mayDecide } = record
  const writing = useWriting()
  const [chosen, setChosen] = useState<string | null>(null)
  const [found, setFound] = useState<readonly FoundQuote[]>([])
  const active = writing.quote === null ? chosen : NEW
  const open = threads.filter(({ isResolved }) => !isResolved)
  const order = threadsInText(
    [...(writing.quote === null ? [] : [NEW]), ...open.map(({ id: thread }) => thread)],
    found,
  )
  const resolved = threads.filter(({ isResolved }) => isResolved)
  const [resolvedBefore] = useState(resolved.length)
  const margin = useMargin({ found, active, place })
  useQuoteMarks({
    quotes: [
      ...open.flatMap(({ id: thread, quote }) => (quote ? [{ thread, quote }] : [])),
      ...(writing.quote ? [{ thread: NEW, quote: writing.quote }] : []),
    ],
    active,
    onFound: setFound,
    onHit: (thread) => {
      setChosen(thread)
      document
        .querySelector(`[data-thread="${thread}"]`)
        ?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
    },
  })
  const choose = (thread: string, quote: string | null): void => {
    setChosen(thread)
    // In a list the words are elsewhere, and she would be taken away from what she is about to press.
    if (margin.tops && quote) showQuote(quote)
  }
  const thread = (each: (typeof threads)[number]) => (
    <CommentThread
      collection={collection}
      document={id}
      mayComment={mayComment}
      mayDecide={mayDecide}
      thread={each}
    />
  )
  const styleOf = (at: number) => (margin.tops ? { top: margin.tops[at] ?? 0 } : undefined)
  return (
    <>
      {mayComment && !writing.isShared && writing.quote === null ? (
        <AddComment onClick={writing.begin} />
      ) : null}
      {threads.length === 0 && writing.quote === null ? (
        <p className={styles['note']}>
          {say('commentsNone')} {mayComment ? say('commentHint') : null}
        </p>
      ) : null}
      <ul
        className={margin.tops ? styles['margin'] : styles['threads']}
        data-settled={margin.isReady}
        ref={margin.list}
        style={margin.tops ? { height: margin.height } : undefined}
      >
        {order.map((each, at) => {
          const about = open.find(({ id: thread }) => thread === each)
          if (!about) {
            return (
              <li
                className={styles['thread']}
                data-active
                data-thread={NEW}
                key={NEW}
                style={styleOf(at)}
              >
                <NewComment
                  collection={collection}
                  id={id}
                  onClose={writing.end}
                  selected={writing.quote ?? ''}
                />
              </li>
            )
          }
          return (
            <li
              className={styles['thread']}
              data-active={each === active ? '' : undefined}
              data-thread={each}
              key={each}
              onClick={() => choose(each, about.quote)}
              onFocus={() => choose(each, about.quote)}
              style={styleOf(at)}
            >
              {thread(about)}
            </li>
          )
        })}
      </ul>
      {resolved.length > 0 ? (
        // What was resolved just now is seen where it went.
        <details className={styles['resolved']} open={resolved.length > resolvedBefore}>
          <summary>{say('commentsResolved', { count: resolved.length })}</summary>
          <ul className={styles['threads']}>
            {resolved.map((each) => (
              <li className={styles['thread']} data-thread={each.id} key={each.id}>
                {thread(each)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
