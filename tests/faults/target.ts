import type { Deed, Prepared, Standing } from './Deed.ts'
import type { FilledDesk } from './fillDesk.ts'
import { type Answer, send } from './send.ts'
import { standingOf } from './standingOf.ts'

/** What a deed is done to while something fails. */
export interface Target extends Prepared {
  readonly deed: Deed
  readonly token: string
  readonly examine: () => Promise<Standing>
}

/** Makes something ready for a deed. */
export const makeTarget = async (desk: FilledDesk, deed: Deed): Promise<Target> => {
  const prepared = await deed.prepare(desk)
  const { id, look, before, after } = prepared
  return {
    ...prepared,
    deed,
    token: await desk.tokenOf(deed.by),
    examine: async () => standingOf({ name: deed.name, id, found: await look(), before, after }),
  }
}

/** Does the deed at a server. */
export const carryOut = (
  url: string,
  { path, body, token }: Target,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => send(url, { method: 'POST', path: `/api${path}`, token, body, headers })
