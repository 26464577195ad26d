import type { Due } from '../../domain/workbench/dueOf.ts'
import type { Workbench } from '../../operations/workbench/Workbench.ts'
import { documentPath } from '../documentPath.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import { DueNote } from './DueNote.tsx'
import type { Page } from './Page.ts'
import styles from './workbench.module.scss'

const SHOWN = 12

interface Row {
  readonly key: string
  readonly due: Due
  readonly label: string
  /** The page of the report; null where there is none yet. */
  readonly href: string | null
}

const rowsOf = ({ admin, code }: Page, { reports, missing }: Workbench): readonly Row[] =>
  [
    ...reports.flatMap(({ id, title, due }): readonly Row[] =>
      due
        ? [{ key: id, due, label: title, href: documentPath(admin, { collection: 'reports', id }) }]
        : [],
    ),
    ...missing.map(({ organization, year, due }): Row => {
      const label = say(code, 'yearOf', { organization, year })
      return { key: label, due, label, href: null }
    }),
  ].toSorted((a, b) => (a.due.day < b.due.day ? -1 : 1))

interface Props {
  readonly page: Page
  readonly workbench: Workbench
}

/** What is to be published and until when, the nearest day first; also what nobody has begun. */
export const DueDates = ({ page, workbench }: Props) => {
  const { code } = page
  const rows = rowsOf(page, workbench)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="workbench-due" className={styles['card']}>
      <h2 id="workbench-due">{say(code, 'dueDates')}</h2>
      <ul className={styles['tasks']}>
        {rows.slice(0, SHOWN).map(({ key, due, label, href }) => (
          <li key={key} className={styles['task']}>
            <span className={styles['line']}>
              {href ? <PageLink href={href}>{label}</PageLink> : label}
              {href ? null : <span className={styles['note']}>{say(code, 'reportMissing')}</span>}
            </span>
            <DueNote code={code} due={due} />
          </li>
        ))}
      </ul>
      {rows.length > SHOWN ? (
        <p className={styles['note']}>{say(code, 'more', { count: rows.length - SHOWN })}</p>
      ) : null}
    </section>
  )
}
