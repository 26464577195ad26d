'use client'
import { Pill } from '@payloadcms/ui'
import { ITEM_STATES } from '../../domain/workflow/states.ts'
import { useSay } from '../useSay.ts'
import type { Line } from './Line.ts'
import styles from './outline.module.scss'

/** How a part stands: its state where that is not the same for all, how complete it is, what is to be settled, who is on it. */
export const LineFacts = ({ line }: { readonly line: Line }) => {
  const { say, name } = useSay()
  const { part, notes, isMarkedOpen } = line
  const { state, isTold, lacks, findings, comments, assignee } = part
  return (
    <span className={styles['facts']}>
      {notes.map((note) => (
        <span key={note} className={styles['note']}>
          {note}
        </span>
      ))}
      {state === 'draft' && isTold !== null ? (
        <span className={isTold ? styles['note'] : styles['lacking']}>
          {say(isTold ? 'standingWritten' : lacks.length > 0 ? 'emptyRequired' : 'standingEmpty')}
        </span>
      ) : null}
      {state === 'draft' ? null : (
        <Pill size="small" pillStyle={state === 'approved' ? 'success' : 'light'}>
          {name(ITEM_STATES[state].label)}
        </Pill>
      )}
      {isMarkedOpen ? (
        <Pill size="small" pillStyle="success">
          {say('open')}
        </Pill>
      ) : null}
      {findings > 0 ? (
        <span className={styles['lacking']}>{say('partFindings', { count: findings })}</span>
      ) : null}
      {comments > 0 ? (
        <span className={styles['comments']}>{say('partComments', { count: comments })}</span>
      ) : null}
      {assignee ? <span className={styles['assignee']}>{assignee.name}</span> : null}
    </span>
  )
}
