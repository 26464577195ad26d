import { isDeepStrictEqual } from 'node:util'
import type { Facts, Standing } from './Deed.ts'

interface Looked {
  readonly name: string
  readonly id: string
  readonly found: Facts
  readonly before: Facts
  readonly after: Facts
}

/** How a deed stands by what was found, of which either all is as before or all as after it. */
export const standingOf = ({ name, id, found, before, after }: Looked): Standing => {
  if (isDeepStrictEqual(found, before)) return 'before'
  if (isDeepStrictEqual(found, after)) return 'after'
  return { wrong: `${name} ${id}: ${JSON.stringify(found)}` }
}
