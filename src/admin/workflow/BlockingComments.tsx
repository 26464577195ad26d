'use client'
import { Banner } from '@payloadcms/ui'
import { useSay } from '../useSay.ts'
import styles from './dialog.module.scss'
import type { BlockingComment } from './WorkflowRecord.ts'

/** The comments that somebody wants resolved before the report is passed. */
export const BlockingComments = ({
  comments,
}: {
  readonly comments: readonly BlockingComment[]
}) => {
  const { say } = useSay()
  if (comments.length === 0) return null
  return (
    <Banner type="info">
      {say('commentsBlocking', { count: comments.length })}
      <ul className={styles['blocking']}>
        {comments.map(({ id, label, text, author }) => (
          <li key={id}>
            {label}：{text}（{author}）
          </li>
        ))}
      </ul>
    </Banner>
  )
}
