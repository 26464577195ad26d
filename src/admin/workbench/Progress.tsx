import type { ChapterStanding } from '../../domain/workbench/chapterStanding.ts'
import type { ProgressLine } from '../../operations/workbench/Workbench.ts'
import { documentPath } from '../documentPath.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import type { Word } from '../words.ts'
import type { Page } from './Page.ts'
import styles from './workbench.module.scss'

const STANDINGS = {
  empty: 'standingEmpty',
  written: 'standingWritten',
  inReview: 'standingInReview',
  approved: 'standingApproved',
} as const satisfies Record<ChapterStanding, Word>

interface Props {
  readonly page: Page
  readonly drafts: readonly ProgressLine[]
}

/** How far the chapters of the drafts are, and who is on them. */
export const Progress = ({ page, drafts }: Props) => {
  const { admin, code, nameOf } = page
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="workbench-progress" className={styles['card']}>
      <h2 id="workbench-progress">{say(code, 'progress')}</h2>
      {drafts.map(({ id, title, chapters }, index) => {
        const told = chapters.filter(({ standing }) => standing !== 'empty').length
        return (
          <details key={id} className={styles['draft']} open={index === 0}>
            <summary>
              <span>{title}</span>
              <span className={styles['note']}>
                {say(code, 'chaptersTold', { told, all: chapters.length })}
              </span>
              <progress aria-hidden max={Math.max(1, chapters.length)} value={told} />
            </summary>
            <ol className={styles['chapters']}>
              {chapters.map(({ id: chapter, number, heading, standing, assignee }) => (
                <li key={chapter}>
                  <PageLink href={documentPath(admin, { collection: 'sections', id: chapter })}>
                    {number}
                    {heading}
                  </PageLink>
                  <span className={standing === 'empty' ? styles['empty'] : styles['note']}>
                    {say(code, STANDINGS[standing])}
                    {assignee ? ` · ${nameOf(assignee)}` : null}
                  </span>
                </li>
              ))}
            </ol>
          </details>
        )
      })}
    </section>
  )
}
