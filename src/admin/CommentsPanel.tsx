import type { UIFieldServerProps } from 'payload'
import { isWorkflowCollection } from '../domain/slugs.ts'
import { CommentList } from './comments/CommentList.tsx'
import styles from './comments/comments.module.scss'
import { loadComments } from './comments/loadComments.ts'
import { say } from './say.ts'

/** The comments on a document: threads, suggestions, and a form for another one. */
export const CommentsPanel = async ({ id, req, ...given }: UIFieldServerProps) => {
  const collection: unknown = Reflect.get(given, 'collectionSlug')
  if (!id || typeof collection !== 'string' || !isWorkflowCollection(collection)) return null
  const record = await loadComments(req, { collection, id: String(id) })
  if (!record) return null
  return (
    <section aria-labelledby="comments-title" className={styles['comments']}>
      <h3 id="comments-title">{say(req.i18n.language, 'comments')}</h3>
      <CommentList collection={collection} id={String(id)} place="list" record={record} />
    </section>
  )
}
