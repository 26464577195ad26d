'use client'
import { useSay } from '../useSay.ts'
import styles from './importing.module.scss'
import type { PreviewIssue } from './ImportPreview.ts'

/** Longer than this a text that was left out is shown when it is asked for. */
const SHORT = 60

const IssueRow = ({ issue }: { readonly issue: PreviewIssue }) => {
  const { say } = useSay()
  const { line, excerpt, message, leftOut } = issue
  return (
    <li>
      <span className={styles['line']}>{say('importLine', { line })}</span>
      <span>
        {excerpt === '' ? null : <q>{excerpt}</q>} {message}
        {leftOut !== undefined && leftOut.length > SHORT ? (
          <details>
            <summary>{say('importLeftOut')}</summary>
            <pre>{leftOut}</pre>
          </details>
        ) : null}
      </span>
    </li>
  )
}

/** What is to be looked at in a file, with its line and, of what was left out, the whole of it. */
export const ImportIssues = ({ issues }: { readonly issues: readonly PreviewIssue[] }) => {
  const { say } = useSay()
  if (issues.length === 0) return <p>{say('importNoIssues')}</p>
  return (
    <details className={styles['part']} open>
      <summary>{say('importIssues', { count: issues.length })}</summary>
      <ul className={styles['issues']}>
        {issues.map((issue, place) => (
          <IssueRow key={`${place} ${issue.code}`} issue={issue} />
        ))}
      </ul>
    </details>
  )
}
