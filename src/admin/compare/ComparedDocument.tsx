import { Pill } from '@payloadcms/ui'
import { isWorkflowCollection } from '../../domain/slugs.ts'
import type { NamedDocumentChange } from '../../operations/changes/compareWorking.ts'
import { documentPath } from '../documentPath.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import type { View } from './BlockRow.tsx'
import styles from './compare.module.scss'
import { ComparedText } from './ComparedText.tsx'
import { ComparedValues } from './ComparedValues.tsx'

const WORD_OF = {
  added: 'changeAdded',
  restored: 'changeRestored',
  dropped: 'changeDropped',
  kept: 'changeKept',
} as const

interface Props {
  readonly admin: string
  readonly code: string
  readonly document: NamedDocumentChange
  readonly view: View
}

/** One document that changed: what became of it, and each value in it that is another now. */
export const ComparedDocument = ({ admin, code, document, view }: Props) => {
  const { collection, id, label, change, moved, fields, said } = document
  const isMovedAlone = change === 'kept' && fields.length === 0
  const told = [...fields, ...said]
  const values = told.filter(({ path }) => path.length > 0)
  return (
    <article className={styles['document']}>
      <h3 {...(isMovedAlone || told.length === 0 ? { 'data-change': '', tabIndex: -1 } : {})}>
        {isWorkflowCollection(collection) ? (
          <PageLink href={documentPath(admin, { collection, id })}>{label}</PageLink>
        ) : (
          label
        )}
        {isMovedAlone ? null : <Pill size="small">{say(code, WORD_OF[change])}</Pill>}
        {moved ? <Pill size="small">{say(code, 'changeMoved', moved)}</Pill> : null}
      </h3>
      {told
        .filter(({ path }) => path.length === 0)
        .map((field) => (
          <ComparedText key={field.field} code={code} field={field} view={view} />
        ))}
      {values.length > 0 ? <ComparedValues code={code} values={values} /> : null}
    </article>
  )
}
