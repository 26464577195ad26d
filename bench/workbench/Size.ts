/** How large the desk is whose first page is measured; the people reviewing in all of it among them. */
export interface Size {
  readonly organizations: number
  readonly reports: number
  readonly items: number
  readonly people: number
}
