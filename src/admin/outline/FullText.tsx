import type { PayloadRequest } from 'payload'
import { loadWorkingReport } from '../../operations/loadWorkingReport.ts'
import { buildSnapshot } from '../../record/snapshot/buildSnapshot.ts'
import type { SnapshotSection, SnapshotText } from '../../record/snapshot/types.ts'
import { say } from '../say.ts'
import styles from './fullText.module.scss'

// The record's own converter made the markup: it escapes text and throws on what it does not know.
const Body = ({ text }: { readonly text: SnapshotText | null }) =>
  text ? <div dangerouslySetInnerHTML={{ __html: text.html }} /> : null

const Chapters = ({ sections }: { readonly sections: readonly SnapshotSection[] }) =>
  sections.map(({ id, number, level, heading, body, children }) => (
    <section key={id}>
      <p aria-level={level + 2} className={styles['heading']} role="heading">
        {number}
        {heading}
      </p>
      <Body text={body} />
      <Chapters sections={children} />
    </section>
  ))

/** The whole report to be read from top to bottom, as its edition would print it. */
export const FullText = async ({ report, req }: { report: string; req: PayloadRequest }) => {
  const working = await loadWorkingReport(req, report)
  if (!working) return null
  const { report: own, sections } = buildSnapshot(working, { missingNumbers: 'marked' })
  return (
    <details className={styles['fullText']}>
      <summary>{say(req.i18n.language, 'fullText')}</summary>
      <article lang="zh">
        <Body text={own.preamble} />
        <Chapters sections={sections} />
      </article>
    </details>
  )
}
