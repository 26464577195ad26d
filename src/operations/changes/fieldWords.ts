import type { FlattenedField, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isMemberName, MEMBER_NAMES } from '../../domain/compare/memberNames.ts'
import { CONTENT_FIELDS } from '../../domain/contentFields.ts'
import { QUALIFIER_LABELS, QUALIFIERS } from '../../domain/figures.ts'
import { type Language, languageOf } from '../../domain/localized.ts'
import { isWorkflowCollection } from '../../domain/slugs.ts'

const named = z.object({ zh: z.string(), en: z.string() })
const option = z.object({ value: z.string(), label: named })

const inLanguage = (label: unknown, language: Language): string | undefined =>
  named.safeParse(label).data?.[language]

const qualifiersIn = (language: Language): ReadonlyMap<string, string> =>
  new Map(QUALIFIERS.map((qualifier) => [qualifier, QUALIFIER_LABELS[qualifier][language]]))

/** What the fields of the collections are called, and their options, in the language of the person who asks. */
export const fieldWords = (req: PayloadRequest) => {
  const language = languageOf(req.i18n.language)
  const fieldOf = (collection: string, name: string): FlattenedField | undefined =>
    isWorkflowCollection(collection)
      ? req.payload.collections[collection].config.flattenedFields.find(
          (field) => field.name === name,
        )
      : undefined
  return {
    /** The content of a document, in which a change is one of the report. */
    fieldsOf: (collection: string): readonly string[] => {
      if (!isWorkflowCollection(collection)) return []
      const { content } = CONTENT_FIELDS[collection]
      return collection === 'reports' ? [...content, 'changeNote'] : content
    },
    /** A field, and what in it, such as 统计期限 · 起. */
    labelOf: (collection: string, field: string, names: readonly string[]): string =>
      [
        inLanguage(Reflect.get(Object(fieldOf(collection, field)), 'label'), language) ?? field,
        ...names.map((name) => (isMemberName(name) ? MEMBER_NAMES[name][language] : name)),
      ].join(' · '),
    /** What the values of a field that are chosen, not typed, are called; in a figure that is its qualifier. */
    optionsOf: (collection: string, field: string): ReadonlyMap<string, string> => {
      if (field === 'figures') return qualifiersIn(language)
      const options: unknown = Reflect.get(Object(fieldOf(collection, field)), 'options')
      if (!Array.isArray(options)) return new Map()
      return new Map(
        options.flatMap((each: unknown) => {
          const { data } = option.safeParse(each)
          return data ? [[data.value, data.label[language]] as const] : []
        }),
      )
    },
  }
}
