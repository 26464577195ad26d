import type { Role } from '../../src/domain/roles.ts'
import type { FilledDesk } from './fillDesk.ts'

/** How a deed stands: not begun, whole, or what is neither. */
export type Standing = 'after' | 'before' | { readonly wrong: string }

/** What was found of what tells of a deed, by names. */
export type Facts = Readonly<Record<string, unknown>>

/** What a deed is about to be done to. */
export interface Prepared {
  readonly id: string
  /** Below `/api`. */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** Looks at everything that tells of the deed: all of it does, once, or nothing does. */
  readonly look: () => Promise<Facts>
  /** What is found before it is done, and once it is. */
  readonly before: Facts
  readonly after: Facts
  /** Words that are stored, and of which no byte is left once it is done. */
  readonly erased?: readonly string[]
}

/** Something that people do, and what comes of it. */
export interface Deed {
  readonly name: string
  readonly by: Role
  readonly prepare: (desk: FilledDesk) => Promise<Prepared>
  /** What is answered to who does it, and to who asks for it once more. */
  readonly answers: { readonly done: number; readonly repeated: number }
}
