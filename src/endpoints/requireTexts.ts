import type { Field, SanitizedConfig, TextareaFieldValidation } from 'payload'

/** What is no text is told so, before a database is asked to keep it. */
const NO_TEXT = '须为文字 / must be text'

const isAbsent = (value: unknown): boolean => value === undefined || value === null

const requireText = (field: Field): void => {
  if (field.type === 'textarea' || (field.type === 'text' && !field.hasMany)) {
    // Both are judged alike: by their value and the same options.
    const validate: unknown = field.validate
    const judge: TextareaFieldValidation = (value, options) => {
      if (!isAbsent(value) && typeof value !== 'string') return NO_TEXT
      return typeof validate === 'function' ? Reflect.apply(validate, null, [value, options]) : true
    }
    Object.assign(field, { validate: judge })
  }
  if ('fields' in field) field.fields.forEach(requireText)
  if (field.type === 'tabs') field.tabs.forEach((tab) => tab.fields.forEach(requireText))
}

/** The base checks of a text how long it is and not whether it is one: a list in its place failed in the database. */
export const requireTexts = (config: SanitizedConfig): SanitizedConfig => {
  for (const { fields } of [...config.collections, ...config.globals]) fields.forEach(requireText)
  return config
}
