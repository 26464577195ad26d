import { nameOfAct } from '../../domain/deputies/nameOfAct.ts'
import { languageOf } from '../../domain/localized.ts'
import type { Workbench } from '../../operations/workbench/Workbench.ts'
import { documentPath } from '../documentPath.ts'
import { moment } from '../moment.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import type { Page } from './Page.ts'
import styles from './workbench.module.scss'

interface Props {
  readonly page: Page
  readonly comments: Workbench['comments']
}

/** The newest comments that nobody has resolved, each with the way to what it is about. */
export const OpenComments = ({ page, comments: { shown, total } }: Props) => {
  const { admin, code, nameOf } = page
  if (total === 0) return null
  const speech = { nameOf, language: languageOf(code) }
  return (
    <section aria-labelledby="workbench-comments" className={styles['card']}>
      <h2 id="workbench-comments">
        {say(code, 'openComments')} <span className={styles['count']}>{total}</span>
      </h2>
      <ul className={styles['tasks']}>
        {shown.map(({ id, text, author, authorFor, at, about, label }) => (
          <li key={id} className={styles['task']}>
            <PageLink href={documentPath(admin, about)}>{label}</PageLink>
            <q className={styles['comment']}>{text}</q>
            <span className={styles['note']}>
              {say(code, 'commentBy', {
                person: nameOfAct({ person: author ?? '', standsFor: authorFor }, speech),
                at: moment(at),
              })}
            </span>
          </li>
        ))}
      </ul>
      {total > shown.length ? (
        <PageLink href={`${admin}/collections/comments`}>
          {say(code, 'more', { count: total - shown.length })}
        </PageLink>
      ) : null}
    </section>
  )
}
