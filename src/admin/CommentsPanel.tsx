import type { UIFieldServerProps } from 'payload'
import { isWorkflowCollection } from '../domain/slugs.ts'
import styles from './comments/comments.module.scss'
import { CommentThread } from './comments/CommentThread.tsx'
import { loadComments } from './comments/loadComments.ts'
import { NewComment } from './comments/NewComment.tsx'
import { QuoteMarks } from './comments/QuoteMarks.tsx'
import { say } from './say.ts'

/** The comments on a document beside its text: threads, suggestions, and a form for another one. */
export const CommentsPanel = async ({ id, req, ...given }: UIFieldServerProps) => {
  const collection: unknown = Reflect.get(given, 'collectionSlug')
  if (!id || typeof collection !== 'string' || !isWorkflowCollection(collection)) return null
  const record = await loadComments(req, { collection, id: String(id) })
  if (!record) return null
  const { threads, mayComment, mayDecide } = record
  const { language } = req.i18n
  return (
    <section aria-labelledby="comments-title" className={styles['comments']}>
      <QuoteMarks
        quotes={threads.flatMap(({ id: thread, quote, isResolved }) =>
          quote && !isResolved ? [{ thread, quote }] : [],
        )}
      />
      <h3 id="comments-title">{say(language, 'comments')}</h3>
      {threads.length === 0 ? (
        <p className={styles['note']}>{say(language, 'commentsNone')}</p>
      ) : (
        <ul className={styles['threads']}>
          {threads.map((thread) => (
            <CommentThread
              key={thread.id}
              collection={collection}
              document={String(id)}
              mayComment={mayComment}
              mayDecide={mayDecide}
              thread={thread}
            />
          ))}
        </ul>
      )}
      {mayComment ? <NewComment collection={collection} id={String(id)} /> : null}
    </section>
  )
}
