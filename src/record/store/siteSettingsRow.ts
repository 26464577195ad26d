import { z } from 'zod'
import type { SiteSettings } from '../SiteSettings.ts'

const given = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || null)

/** The columns of the settings that public pages print; an office that has none yet says nothing of itself. */
export const siteSettingsRow = z
  .object({
    revision: z.number().nullish(),
    name: given,
    domain: given,
    code: given,
    column: given,
    icp: given,
    police: given,
    terms: given,
    termsUrl: given,
    isIndexed: z.union([z.boolean(), z.number()]).nullish(),
  })
  .transform(({ revision, isIndexed, ...texts }): SiteSettings => ({
    ...texts,
    revision: revision ?? 0,
    isIndexed: Boolean(isIndexed),
  }))
