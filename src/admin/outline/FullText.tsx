import { buildSnapshot } from '../../record/snapshot/buildSnapshot.ts'
import type { SnapshotSection, SnapshotText } from '../../record/snapshot/types.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
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

interface Props {
  readonly language: string
  readonly working: WorkingReport
}

/** The whole report to be read from top to bottom, as its edition would print it. */
export const FullText = ({ language, working }: Props) => {
  const { report: own, sections } = buildSnapshot(working, { missingNumbers: 'marked' })
  return (
    <details className={styles['fullText']}>
      <summary>{say(language, 'fullText')}</summary>
      <article lang="zh">
        <Body text={own.preamble} />
        <Chapters sections={sections} />
      </article>
    </details>
  )
}
