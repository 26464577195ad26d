import type { Field } from 'payload'
import { label } from './label.ts'

/** Which document a row of the audit or a request is about: the slug of its collection and its id. */
export const subjectFields = ({
  required,
  isSearched,
}: {
  readonly required: boolean
  /** Rows are looked for by the collection alone. */
  readonly isSearched: boolean
}): Field[] => [
  {
    name: 'subject',
    type: 'text',
    required,
    index: isSearched,
    label: label('类别', 'Kind'),
    admin: {
      components: {
        Cell: '/src/admin/cells/KindCell.tsx#KindCell',
        Field: '/src/admin/told/ToldKind.tsx#ToldKind',
      },
    },
  },
  {
    name: 'document',
    type: 'text',
    required,
    index: true,
    label: label('文档', 'Document'),
    admin: {
      components: {
        Cell: '/src/admin/cells/DocumentCell.tsx#DocumentCell',
        Field: '/src/admin/told/ToldDocument.tsx#ToldDocument',
      },
    },
  },
]
