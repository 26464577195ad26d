import { languageOf } from '../../domain/localized.ts'
import { TWO_PERSON_ACTS } from '../../domain/twoPersons/acts.ts'
import type { ItemLine, ReportLine, RequestLine } from '../../operations/workbench/Workbench.ts'
import { ReminderButton } from '../copying/ReminderButton.tsx'
import { documentPath } from '../documentPath.ts'
import { moment } from '../moment.ts'
import { say } from '../say.ts'
import type { Word } from '../words.ts'
import { DueNote } from './DueNote.tsx'
import { LastNote } from './LastNote.tsx'
import type { Page } from './Page.ts'
import { TaskRow } from './TaskRow.tsx'
import { standingWord, taskWord } from './taskWord.ts'
import styles from './workbench.module.scss'

/** So many lines of a group are shown; a longer list is read where it can be searched. */
const SHOWN = 40

interface Props {
  readonly heading: Word
  readonly page: Page
  readonly reports: readonly ReportLine[]
  readonly items: readonly ItemLine[]
  readonly requests?: readonly RequestLine[]
}

/** One group of what waits, with its count; nothing where nothing does. */
export const TaskGroup = ({ heading, page, reports, items, requests = [] }: Props) => {
  const { admin, code, nameOf } = page
  const count = reports.length + items.length + requests.length
  if (count === 0) return null
  const id = `workbench-${heading}`
  const deputyOf = ({ standsFor }: Pick<ReportLine, 'standsFor'>) =>
    standsFor ? { deputy: say(code, 'forPrincipal', { name: nameOf(standsFor) }) } : {}
  const hidden = Math.max(0, reports.length - SHOWN) + Math.max(0, items.length - SHOWN)
  return (
    <section aria-labelledby={id} className={styles['card']}>
      <h2 id={id}>
        {say(code, heading)} <span className={styles['count']}>{count}</span>
      </h2>
      <ul className={styles['tasks']}>
        {reports.slice(0, SHOWN).map((report) => {
          const last = report.task === 'mend' ? report.sentBack : report.last
          return (
            <TaskRow
              key={report.id}
              href={documentPath(admin, { collection: 'reports', id: report.id })}
              isMine={report.task !== null}
              {...deputyOf(report)}
              {...(report.task === 'pass' ? { compare: say(code, 'compare') } : {})}
              label={report.title}
              task={standingWord(code, report)}
            >
              {last ? <LastNote last={last} page={page} /> : null}
              {report.due ? <DueNote code={code} due={report.due} /> : null}
              {report.task === null ? <ReminderButton id={report.id} title={report.title} /> : null}
            </TaskRow>
          )
        })}
        {items.slice(0, SHOWN).map((item) => (
          <TaskRow
            key={item.id}
            context={item.report}
            href={documentPath(admin, item)}
            isMine
            {...deputyOf(item)}
            {...(item.task === 'approve' ? { compare: say(code, 'compare') } : {})}
            label={item.label}
            task={taskWord(code, item.task, '')}
          >
            {item.last ? <LastNote last={item.last} page={page} /> : null}
          </TaskRow>
        ))}
        {requests.map(({ id: request, act, reason, requestedBy, requestedAt }) => (
          <TaskRow
            key={request}
            href={`${admin}/collections/second-person-requests/${encodeURIComponent(request)}`}
            isMine
            label={reason}
            task={say(code, 'taskConfirm', { act: TWO_PERSON_ACTS[act].label[languageOf(code)] })}
          >
            <span className={styles['note']}>
              {say(code, 'requestFrom', { person: nameOf(requestedBy), at: moment(requestedAt) })}
            </span>
          </TaskRow>
        ))}
      </ul>
      {hidden > 0 ? <p className={styles['note']}>{say(code, 'more', { count: hidden })}</p> : null}
    </section>
  )
}
