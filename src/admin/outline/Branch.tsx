import type { Report } from '../../payload-types.ts'
import type { Chapter } from '../../record/snapshot/chapterTree.ts'
import styles from './outline.module.scss'
import { PartRow } from './PartRow.tsx'

interface Props {
  readonly admin: string
  readonly chapters: readonly Chapter[]
  readonly language: string
  readonly report: Report
}

/** The chapters of one level, each with those below it. */
export const Branch = ({ chapters, ...shared }: Props) => (
  <ol className={styles['branch']}>
    {chapters.map(({ section, number, children }) => (
      <li key={section.id}>
        <PartRow
          {...shared}
          collection="sections"
          part={{ item: section, number, label: section.heading, notes: [] }}
        />
        {children.length > 0 ? <Branch chapters={children} {...shared} /> : null}
      </li>
    ))}
  </ol>
)
