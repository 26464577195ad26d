import type { UIFieldServerProps } from 'payload'
import { TOPICS } from '../domain/formats/topics.ts'
import { languageOf } from '../domain/localized.ts'
import { REPORT_STATES } from '../domain/workflow/states.ts'
import { findVisible } from '../operations/findVisible.ts'
import { loadWorkingReport } from '../operations/loadWorkingReport.ts'
import { outlineFacts } from '../operations/outline/outlineFacts.ts'
import { findingsHere } from './findings/findingsHere.ts'
import { FullText } from './outline/FullText.tsx'
import { linesOf } from './outline/linesOf.ts'
import { OutlineList } from './outline/OutlineList.tsx'
import styles from './outline/outline.module.scss'
import { OutlineTree } from './outline/OutlineTree.tsx'
import { say } from './say.ts'

/** The whole report on its page: its chapter tree, its key initiatives, responses and tables, each with its page. */
export const ChapterTree = async ({ id, req }: UIFieldServerProps) => {
  const { language } = req.i18n
  const visible = id ? await findVisible(req, { collection: 'reports', id: String(id) }) : null
  if (!visible) return <p className={styles['hint']}>{say(language, 'saveReportFirst')}</p>
  const working = await loadWorkingReport(req, visible.id)
  if (!working) return null
  const { report } = working
  const { findings } = await findingsHere(req, report.id)
  const facts = await outlineFacts(req, {
    working,
    findings: findings
      .filter(({ isExplainable, explanation }) => !isExplainable || explanation === undefined)
      .map(({ document }) => document),
  })
  const { chapters, lines, lists } = await linesOf(req, working, facts)
  const isPartlyOpen = REPORT_STATES[report.workflowState].isEditable && report.openItems !== 'all'
  const topics = facts.uncovered
    .map((topic) => TOPICS[topic].label[languageOf(language)])
    .join(languageOf(language) === 'zh' ? '、' : ', ')
  return (
    <section className={styles['outline']} aria-label={say(language, 'chapters')}>
      <h3>{say(language, 'chapterTree')}</h3>
      {isPartlyOpen ? <p className={styles['hint']}>{say(language, 'partlyOpen')}</p> : null}
      {facts.uncovered.length > 0 ? (
        <p className={styles['lacking']}>{say(language, 'uncovered', { topics })}</p>
      ) : null}
      {chapters.length === 0 ? (
        <p className={styles['hint']}>{say(language, 'noChapters')}</p>
      ) : null}
      <OutlineTree
        chapters={chapters}
        editors={facts.editors}
        lines={lines}
        mayAdd={facts.mayAdd}
        report={report.id}
      />
      {lists.map(({ collection, heading, lines: parts }) => (
        <OutlineList
          collection={collection}
          heading={heading}
          key={collection}
          lines={parts}
          mayAdd={facts.mayAdd}
          report={report.id}
        />
      ))}
      <FullText language={language} working={working} />
    </section>
  )
}
