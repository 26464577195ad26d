import type { Deed, Prepared } from './Deed.ts'
import type { FilledDesk } from './fillDesk.ts'
import { type Answer, send } from './send.ts'

/** What a deed is done to while something fails. */
export interface Target extends Prepared {
  readonly deed: Deed
  readonly token: string
}

/** Makes something ready for a deed. */
export const makeTarget = async (desk: FilledDesk, deed: Deed): Promise<Target> => ({
  ...(await deed.prepare(desk)),
  deed,
  token: await desk.tokenOf(deed.by),
})

/** Does the deed at a server. */
export const carryOut = (
  url: string,
  { path, body, token }: Target,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => send(url, { method: 'POST', path: `/api${path}`, token, body, headers })
