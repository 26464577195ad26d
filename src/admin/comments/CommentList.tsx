'use client'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { useSay } from '../useSay.ts'
import { AddComment } from './AddComment.tsx'
import styles from './comments.module.scss'
import { CommentThread } from './CommentThread.tsx'
import { NewComment } from './NewComment.tsx'
import { showQuote } from './quoteRanges.ts'
import { cellInUse } from './showField.ts'
import { ThreadPlace } from './ThreadPlace.tsx'
import { ThreadsAbove } from './ThreadsAbove.tsx'
import { threadsInText } from './threadsInText.ts'
import type { CommentRecord } from './Thread.ts'
import { useFieldsToComment } from './useFieldsToComment.ts'
import { useMargin } from './useMargin.ts'
import { type FoundQuote, useQuoteMarks } from './useQuoteMarks.ts'
import { useWriting } from './Writing.tsx'

/** The thread that is being written. */
const NEW = 'new'

/** Which thread is looked at: as it was chosen while something was being written, or nothing was. */
interface Chosen {
  readonly thread: string | null
  readonly whileWriting: string | null
}

const itemOf = (thread: string | null): HTMLElement | null =>
  document.querySelector(`[data-thread="${thread}"]`)

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
  const { threads, fields, mayComment, mayDecide } = record
  const writing = useWriting()
  const { quote: written } = writing
  const [chosen, setChosen] = useState<Chosen>({ thread: null, whileWriting: null })
  const [found, setFound] = useState<readonly FoundQuote[]>([])
  const first = written === null ? null : NEW
  const active = chosen.whileWriting === written ? (chosen.thread ?? first) : first
  const lookAt = (thread: string | null) => setChosen({ thread, whileWriting: written })
  const open = threads.filter(({ isResolved }) => !isResolved)
  const order = threadsInText(
    [...(written === null ? [] : [NEW]), ...open.map(({ id: thread }) => thread)],
    found,
  )
  const resolved = threads.filter(({ isResolved }) => isResolved)
  const [resolvedBefore] = useState(resolved.length)
  const margin = useMargin({ found, active, place })
  useQuoteMarks({
    quotes: [
      ...open.flatMap(({ id: thread, quote, field }) =>
        quote && !field ? [{ thread, quote }] : [],
      ),
      ...(written ? [{ thread: NEW, quote: written }] : []),
    ],
    active,
    onFound: setFound,
    onHit: (thread) => {
      lookAt(thread)
      // In the margin it comes to its words.
      if (!margin.isBeside) itemOf(thread)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
    },
  })
  const choose = (thread: string): void => {
    lookAt(thread)
    const about = open.find(({ id: known }) => known === thread)
    // In a list the words are elsewhere, and she would be taken away from what she is about to press.
    if (margin.isBeside && about?.quote && !about.field) showQuote(about.quote)
  }
  useFieldsToComment({ threads: open, begin: mayComment ? writing.begin : null })
  const lookAtFirst = (): void => {
    const [uppermost] = order
    if (uppermost === undefined) return
    // What has no room cannot take the focus: it is given its place first.
    flushSync(() => choose(uppermost))
    itemOf(uppermost)?.focus()
  }
  const thread = (each: (typeof threads)[number]) => (
    <CommentThread
      collection={collection}
      document={id}
      isActive={each.id === active}
      mayComment={mayComment}
      mayDecide={mayDecide}
      thread={each}
    />
  )
  const contentOf = (each: string) => {
    const about = open.find(({ id: known }) => known === each)
    return about ? (
      thread(about)
    ) : (
      <NewComment collection={collection} fields={fields} id={id} writing={writing} />
    )
  }
  return (
    <>
      {mayComment && !writing.isShared && written === null ? (
        <AddComment onClick={() => writing.begin(cellInUse(fields))} />
      ) : null}
      {threads.length === 0 && written === null ? (
        <p className={styles['note']}>
          {say('commentsNone')} {mayComment ? say('commentHint') : null}
        </p>
      ) : null}
      <ul
        className={margin.isBeside ? styles['margin'] : styles['threads']}
        data-settled={margin.isReady}
        ref={margin.list}
        style={margin.isBeside ? { height: margin.height } : undefined}
      >
        {margin.away > 0 ? <ThreadsAbove count={margin.away} onPress={lookAtFirst} /> : null}
        {order.map((each) => (
          <ThreadPlace
            isActive={each === active}
            key={each}
            onChoose={() => choose(each)}
            thread={each}
            top={margin.topOf(each)}
          >
            {contentOf(each)}
          </ThreadPlace>
        ))}
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
