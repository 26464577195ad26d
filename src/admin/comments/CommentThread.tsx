'use client'
import { Button, Pill, TextareaInput } from '@payloadcms/ui'
import { useState } from 'react'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import styles from './comments.module.scss'
import { showQuote } from './quoteRanges.ts'
import { SuggestedWords } from './SuggestedWords.tsx'
import type { Answer, Thread } from './Thread.ts'
import { useCommentApi } from './useCommentApi.ts'

const Said = ({ said: { author, at, text } }: { readonly said: Answer }) => (
  <div className={styles['said']}>
    <span className={styles['note']}>
      {author} · {moment(at)}
    </span>
    <span>{text}</span>
  </div>
)

interface Props {
  readonly collection: WorkflowCollection
  readonly document: string
  readonly thread: Thread
  readonly mayComment: boolean
  readonly mayDecide: boolean
}

/** One comment with its answers, the words it is about, and what may be done with it. */
export const CommentThread = ({ collection, document, thread, mayComment, mayDecide }: Props) => {
  const { say } = useSay()
  const { send, isBusy } = useCommentApi()
  const [answer, setAnswer] = useState<string | null>(null)
  const { id, quote, isQuoteThere, isBlocking, isResolved, decision } = thread
  const reply = async () => {
    const about = { relationTo: collection, value: document }
    if (await send({ body: { about, replyTo: id, text: answer } })) setAnswer(null)
  }
  return (
    <li className={isResolved ? styles['resolved'] : styles['thread']} data-thread={id}>
      {isBlocking || isResolved ? (
        <span className={styles['marks']}>
          {isBlocking && !isResolved ? (
            <Pill pillStyle="warning" size="small">
              {say('commentBlocking')}
            </Pill>
          ) : null}
          {isResolved ? <Pill size="small">{say('commentResolved')}</Pill> : null}
        </span>
      ) : null}
      {quote ? <q className={styles['quote']}>{quote}</q> : null}
      {quote && isQuoteThere && !isResolved ? (
        <Button
          className={styles['show'] ?? ''}
          buttonStyle="subtle"
          margin={false}
          onClick={() => showQuote(quote)}
          size="small"
        >
          {say('commentShow')}
        </Button>
      ) : null}
      {quote && !isQuoteThere && !decision ? (
        <p className={styles['gone']}>{say('commentQuoteGone')}</p>
      ) : null}
      <SuggestedWords mayDecide={mayDecide} thread={thread} />
      <Said said={thread} />
      {thread.answers.map((each) => (
        <Said key={each.id} said={each} />
      ))}
      {answer === null ? null : (
        <TextareaInput
          label={say('commentAnswer')}
          onChange={({ target }) => setAnswer(target.value)}
          path={`answer-${id}`}
          rows={2}
          value={answer}
        />
      )}
      {mayComment ? (
        <div className={styles['controls']}>
          {decision ? null : (
            <Button
              buttonStyle="subtle"
              disabled={isBusy}
              margin={false}
              onClick={() =>
                void send({ path: `/${id}`, method: 'PATCH', body: { isResolved: !isResolved } })
              }
              size="small"
            >
              {say(isResolved ? 'commentReopen' : 'commentResolve')}
            </Button>
          )}
          {answer === null ? (
            <Button buttonStyle="subtle" margin={false} onClick={() => setAnswer('')} size="small">
              {say('commentAnswer')}
            </Button>
          ) : (
            <Button
              disabled={isBusy || answer.trim() === ''}
              margin={false}
              onClick={() => void reply()}
              size="small"
            >
              {say('commentAnswer')}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  )
}
