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

const Told = ({ said: { author, at } }: { readonly said: Answer }) => (
  <span className={styles['note']}>
    {author} · {moment(at)}
  </span>
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
  const { id, quote, isQuoteThere, isBlocking, isResolved, replacement, decision } = thread
  const reply = async () => {
    const about = { relationTo: collection, value: document }
    if (await send({ body: { about, replyTo: id, text: answer } })) setAnswer(null)
  }
  return (
    <>
      <div className={styles['first']}>
        <Told said={thread} />
        {mayComment ? (
          <span className={styles['acts']}>
            {decision ? null : (
              <button
                disabled={isBusy}
                onClick={() =>
                  void send({ path: `/${id}`, method: 'PATCH', body: { isResolved: !isResolved } })
                }
                type="button"
              >
                {say(isResolved ? 'commentReopen' : 'commentResolve')}
              </button>
            )}
            {answer === null ? (
              <button onClick={() => setAnswer('')} type="button">
                {say('commentAnswer')}
              </button>
            ) : null}
          </span>
        ) : null}
      </div>
      {isBlocking && !isResolved ? (
        <Pill className={styles['mark'] ?? ''} pillStyle="warning" size="small">
          {say('commentBlocking')}
        </Pill>
      ) : null}
      {quote && isQuoteThere && !isResolved ? (
        <button
          className={styles['quote']}
          data-replaced={replacement === null ? undefined : ''}
          onClick={() => showQuote(quote)}
          title={say('commentShow')}
          type="button"
        >
          <q>{quote}</q>
        </button>
      ) : quote ? (
        <q className={styles['quote']}>{quote}</q>
      ) : null}
      {quote && !isQuoteThere && !decision ? (
        <p className={styles['gone']}>{say('commentQuoteGone')}</p>
      ) : null}
      <SuggestedWords mayDecide={mayDecide} thread={thread} />
      <span className={styles['said']}>{thread.text}</span>
      {thread.answers.map((each) => (
        <div className={styles['answer']} key={each.id}>
          <Told said={each} />
          <span className={styles['said']}>{each.text}</span>
        </div>
      ))}
      {answer === null ? null : (
        <>
          <TextareaInput
            label={say('commentAnswer')}
            onChange={({ target }) => setAnswer(target.value)}
            path={`answer-${id}`}
            rows={2}
            value={answer}
          />
          <div className={styles['controls']}>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => setAnswer(null)}
              size="small"
            >
              {say('cancel')}
            </Button>
            <Button
              disabled={isBusy || answer.trim() === ''}
              margin={false}
              onClick={() => void reply()}
              size="small"
            >
              {say('commentAnswer')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
