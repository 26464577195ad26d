import type { UIFieldServerProps } from 'payload'
import { REPORT_STATES } from '../domain/workflow/states.ts'
import { findVisible } from '../operations/findVisible.ts'
import { mayWriteIn } from './mayWriteIn.ts'
import { AddChapter } from './outline/AddChapter.tsx'
import { Branch } from './outline/Branch.tsx'
import { FullText } from './outline/FullText.tsx'
import { loadOutline } from './outline/loadOutline.ts'
import styles from './outline/outline.module.scss'
import { partLists } from './outline/partLists.ts'
import { PartRow } from './outline/PartRow.tsx'
import { say } from './say.ts'

/** The whole report on its page: its chapter tree, its key initiatives, responses and tables, each with its page. */
export const ChapterTree = async ({ id, req }: UIFieldServerProps) => {
  const { language } = req.i18n
  const report = id ? await findVisible(req, { collection: 'reports', id: String(id) }) : null
  if (!report) return <p className={styles['hint']}>{say(language, 'saveReportFirst')}</p>
  const outline = await loadOutline(req, report.id)
  const lists = await partLists(req, outline)
  const { isEditable } = REPORT_STATES[report.workflowState]
  const mayAdd = isEditable && (await mayWriteIn(req, report))
  const isPartlyOpen = isEditable && report.openItems !== 'all'
  const shared = { admin: req.payload.config.routes.admin, language, report }
  return (
    <section className={styles['outline']} aria-label={say(language, 'chapters')}>
      <div className={styles['head']}>
        <h3>{say(language, 'chapterTree')}</h3>
        {mayAdd ? <AddChapter report={report.id} /> : null}
      </div>
      {isPartlyOpen ? <p className={styles['hint']}>{say(language, 'partlyOpen')}</p> : null}
      {outline.chapters.length > 0 ? (
        <Branch chapters={outline.chapters} {...shared} />
      ) : (
        <p className={styles['hint']}>{say(language, 'noChapters')}</p>
      )}
      {lists
        .filter(({ parts }) => parts.length > 0)
        .map(({ collection, heading, parts }) => (
          <div key={collection}>
            <h3>{say(language, heading)}</h3>
            <ul className={styles['branch']}>
              {parts.map((part) => (
                <li key={part.item.id}>
                  <PartRow {...shared} collection={collection} part={part} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      <FullText report={report.id} req={req} />
    </section>
  )
}
