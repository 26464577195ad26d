import type { OutlinePart } from '../../operations/outline/Outline.ts'

/** A part of a report as one line of its page. */
export interface Line {
  readonly part: OutlinePart
  /** Its page in the admin. */
  readonly href: string
  readonly number: string
  readonly label: string
  /** What else is told of it: an area, an address. */
  readonly notes: readonly string[]
  /** It is open in a report of which only some parts are. */
  readonly isMarkedOpen: boolean
}
