'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { useMemo } from 'react'
import { systemFieldsOf } from '../../domain/contentFields.ts'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { isFields } from './Fields.ts'

/** A field that a person writes. */
export interface WrittenField {
  readonly name: string
  readonly label: string
  /** Its options by their values; none where it has none. */
  readonly options: ReadonlyMap<string, string>
  /** The collection that it refers to. */
  readonly relationTo: string | null
}

/** Beside what the workflow keeps: what the base keeps. */
const OF_THE_BASE = ['id', 'revision', 'createdAt', 'updatedAt']

const inside = (field: object): readonly object[] =>
  ['fields', 'tabs'].flatMap((name) => {
    const below: unknown = Reflect.get(field, name)
    return Array.isArray(below) ? below.filter((each): each is object => isFields(each)) : []
  })

/** Groups have a name of their own and are one value; rows, tabs and folded parts are none. */
const flatten = (fields: readonly object[]): readonly object[] =>
  fields.flatMap((field) => ('name' in field ? [field] : flatten(inside(field))))

/** The fields of a collection that people write, with what they and their options are called. */
export const useWrittenFields = (collection: WorkflowCollection): readonly WrittenField[] => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  return useMemo(() => {
    const { fields } = getEntityConfig({ collectionSlug: collection })
    const left = [...systemFieldsOf(collection), ...OF_THE_BASE]
    const textOf = (label: unknown): string | null => {
      if (typeof label === 'string') return label
      const text = isFields(label) ? getTranslation(Object(label), i18n) : null
      return typeof text === 'string' ? text : null
    }
    return flatten(fields).flatMap((field): readonly WrittenField[] => {
      const [name, type, options, relationTo] = ['name', 'type', 'options', 'relationTo'].map(
        (key): unknown => Reflect.get(field, key),
      )
      if (typeof name !== 'string' || type === 'ui' || left.includes(name)) return []
      const known = Array.isArray(options) ? options.filter(isFields) : []
      return [
        {
          name,
          label: textOf(Reflect.get(field, 'label')) ?? name,
          options: new Map(
            known.map(({ value, label }) => [String(value), textOf(label) ?? String(value)]),
          ),
          relationTo: typeof relationTo === 'string' ? relationTo : null,
        },
      ]
    })
  }, [collection, getEntityConfig, i18n])
}

/** The names of the fields of a collection that people write. */
export const useWrittenNames = (collection: WorkflowCollection): readonly string[] => {
  const fields = useWrittenFields(collection)
  return useMemo(() => fields.map(({ name }) => name), [fields])
}
