import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Language } from '../domain/localized.ts'

const localized = z.object({ zh: z.string(), en: z.string() })

/** A password is the base's own, under no field that has a label. */
const PASSWORD = { zh: '密码', en: 'Password' }

/** What a field of a collection or global is called on its page, in a language; its name where it has no label. */
export const fieldLabel = (
  req: PayloadRequest,
  slug: string,
  field: string,
): ((language: Language) => string) => {
  const { collections, globals } = req.payload.config
  const fields = [...collections, ...globals].find((each) => each.slug === slug)?.flattenedFields
  const found = fields?.find(({ name }) => name === field)
  const own = found && 'label' in found ? localized.safeParse(found.label).data : undefined
  const label = field === 'password' ? PASSWORD : own
  return (language) => label?.[language] ?? field
}
