import type { SiteSettings } from '../record/SiteSettings.ts'

/** What pages say of an office that said nothing of itself. */
export const NO_SETTINGS: SiteSettings = {
  revision: 0,
  name: null,
  domain: null,
  code: null,
  column: null,
  icp: null,
  police: null,
  terms: null,
  termsUrl: null,
  isIndexed: false,
}
