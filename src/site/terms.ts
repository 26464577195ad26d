import { isWebAddress } from '../domain/isWebAddress.ts'
import type { SiteSettings } from '../record/SiteSettings.ts'

/** Under which terms the data may be used, as the office says. */
export interface Terms {
  readonly text: string | null
  /** Where they can be read. */
  readonly url: string | null
}

/** The terms of use that the settings give; null where they give none. */
export const termsOf = ({ terms, termsUrl }: SiteSettings): Terms | null => {
  const url = isWebAddress(termsUrl) ? new URL(termsUrl).href : null
  return terms === null && url === null ? null : { text: terms, url }
}

/** The same beside other members of JSON; nothing where there are none. */
export const withTerms = (settings: SiteSettings): { readonly terms?: Terms } => {
  const terms = termsOf(settings)
  return terms ? { terms } : {}
}

/** The header by which a file names the terms that hold for it (RFC 8288); null where they have no address. */
export const licenseLink = (settings: SiteSettings): string | null => {
  const url = termsOf(settings)?.url
  return url ? `<${url}>; rel="license"` : null
}
