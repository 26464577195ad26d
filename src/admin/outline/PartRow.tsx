import type { ItemCollection } from '../../domain/slugs.ts'
import type { Report, Section } from '../../payload-types.ts'
import { documentPath } from '../documentPath.ts'
import { PageLink } from '../PageLink.tsx'
import styles from './outline.module.scss'
import { StandingMark } from './StandingMark.tsx'

/** A part of a report as one line of its page. */
export interface Part {
  readonly item: Pick<Section, 'id' | 'workflowState' | 'createdAt'>
  readonly number?: string
  readonly label: string
  readonly notes: readonly string[]
}

interface Props {
  readonly admin: string
  readonly collection: ItemCollection
  readonly language: string
  readonly report: Report
  readonly part: Part
}

/** One part with its number, its name as a link to its page, and how it stands. */
export const PartRow = ({ admin, collection, language, report, part }: Props) => (
  <span className={styles['row']}>
    {part.number ? <span className={styles['number']}>{part.number}</span> : null}
    <PageLink href={documentPath(admin, { collection, id: part.item.id })}>{part.label}</PageLink>
    {part.notes.map((note) => (
      <span key={note} className={styles['note']}>
        {note}
      </span>
    ))}
    <StandingMark report={report} item={part.item} language={language} />
  </span>
)
