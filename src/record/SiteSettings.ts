/** What the public pages say of the office, by its settings; null where nothing was given. */
export interface SiteSettings {
  /** Changes with every save of the settings. */
  readonly revision: number
  readonly name: string | null
  readonly domain: string | null
  /** 政府网站标识码 */
  readonly code: string | null
  readonly column: string | null
  readonly icp: string | null
  readonly police: string | null
  /** Under which terms the data may be used, in words and as an address. */
  readonly terms: string | null
  readonly termsUrl: string | null
  /** Whether search engines may list the pages. */
  readonly isIndexed: boolean
}
