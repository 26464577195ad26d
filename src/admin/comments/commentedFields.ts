import type { FlattenedField, PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '../../access/memberships.ts'
import { textOfField } from '../../domain/comments/textOfField.ts'
import { CONTENT_FIELDS } from '../../domain/contentFields.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import { languageOf } from '../../domain/localized.ts'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { findVisible } from '../../operations/findVisible.ts'
import type { CommentedField } from './Thread.ts'

const PLAIN: readonly string[] = ['number', 'text', 'textarea']
const localized = z.object({ zh: z.string(), en: z.string() })

interface Place {
  readonly collection: WorkflowCollection
  readonly document: object
}

/** The cells of a statutory table, a group for each row. */
const cellsOf = async (req: PayloadRequest, document: object): Promise<CommentedField[]> => {
  const table = textOfField(document, 'table') ?? ''
  const report = await findVisible(req, {
    collection: 'reports',
    id: idOf(Object(document).report),
  })
  const definition = report ? tableOf(report.format, table) : null
  if (!definition) return []
  const { rows, columns, columnsOf } = definition
  return rows.flatMap((row) =>
    columns
      .filter(({ id }) => columnsOf[row.id]?.includes(id) ?? true)
      .map((column): CommentedField => {
        const path = `cells.${row.id}.${column.id}`
        const text = textOfField(document, path) ?? ''
        return { path, label: column.label, group: row.label, text, isSuggestable: false }
      }),
  )
}

/**
 * The fields of a document that a comment may be about one by one, beside its text: what is typed into a line
 * or an area, and the cells of a table. Each with what it is called and what stands in it as it is saved.
 */
export const commentedFields = async (
  req: PayloadRequest,
  { collection, document }: Place,
): Promise<readonly CommentedField[]> => {
  if (collection === 'statistical-tables') return cellsOf(req, document)
  const language = languageOf(req.i18n.language)
  const fieldsIn = (
    fields: readonly FlattenedField[],
    above: { readonly path: string; readonly group: string | null },
  ): readonly CommentedField[] =>
    fields.flatMap((field): readonly CommentedField[] => {
      const path = `${above.path}${field.name}`
      const named = 'label' in field ? localized.safeParse(field.label).data : undefined
      const label = named?.[language] ?? field.name
      if (field.type === 'group') {
        return fieldsIn(field.flattenedFields, { path: `${path}.`, group: label })
      }
      if (!PLAIN.includes(field.type)) return []
      const text = textOfField(document, path) ?? ''
      const isSuggestable = above.group === null && field.type !== 'number' && text !== ''
      return [{ path, label, group: above.group, text, isSuggestable }]
    })
  const content: readonly string[] = CONTENT_FIELDS[collection].content
  const { flattenedFields } = req.payload.collections[collection].config
  const own = flattenedFields.filter(({ name }) => content.includes(name))
  return fieldsIn(own, { path: '', group: null })
}
