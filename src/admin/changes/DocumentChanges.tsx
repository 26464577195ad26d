import { Pill } from '@payloadcms/ui'
import { isItemCollection } from '../../domain/slugs.ts'
import type { NamedDocumentChange } from '../../operations/changes/compareWorking.ts'
import { documentPath } from '../documentPath.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import styles from './changes.module.scss'
import { Difference } from './Difference.tsx'

const WORD_OF = {
  added: 'changeAdded',
  restored: 'changeRestored',
  dropped: 'changeDropped',
  kept: 'changeKept',
} as const

interface Props {
  readonly admin: string
  readonly document: NamedDocumentChange
  readonly language: string
}

/** One document that changed: what became of it, and each value in it that is another now. */
export const DocumentChanges = ({ admin, document, language }: Props) => {
  const { collection, id, label, change, moved, fields } = document
  const isKept = change === 'kept'
  return (
    <article className={styles['document']}>
      <h4>
        {isItemCollection(collection) ? (
          <PageLink href={documentPath(admin, { collection, id })}>{label}</PageLink>
        ) : (
          label
        )}
        {isKept && fields.length === 0 ? null : (
          <Pill size="small">{say(language, WORD_OF[change])}</Pill>
        )}
        {moved ? <Pill size="small">{say(language, 'changeMoved', moved)}</Pill> : null}
      </h4>
      <dl>
        {fields.map((field) => (
          <div key={[field.field, ...field.path].join('.')}>
            <dt>{field.label}</dt>
            <dd lang="zh">
              {field.isFormAlone ? (
                say(language, 'changeForm')
              ) : (
                <Difference language={language} segments={field.segments} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
