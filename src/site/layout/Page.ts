import type { ReactNode } from 'react'
import type { SiteAddresses } from '../siteAddresses.ts'

/** A meta tag of the rules for government sites (国办发〔2017〕47号). */
export type Meta = readonly [name: string, content: string]

/** A page before it is put into its frame. */
export interface Page {
  /** What stands in the browser's tab before the name of the site. */
  readonly title: string
  /** Its own address. */
  readonly self: (addresses: SiteAddresses) => string
  /** Where the same stands on the portal; null where it does not. */
  readonly official?: string | null
  /** Whether it is what search engines should lead to, where the office lets them. */
  readonly isCanonical?: boolean
  readonly meta: readonly Meta[]
  /** The way to it from the index, without itself. */
  readonly trail?: readonly { readonly title: string; readonly href: string }[]
  /** Data for machines, in the head: JSON-LD. */
  readonly data?: string
  /** What the page is about is not to be found by search engines, whatever the office says. */
  readonly isHidden?: boolean
  readonly content: ReactNode
}
