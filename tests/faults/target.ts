import type { Deed } from './deeds.ts'
import type { FilledDesk } from './fillDesk.ts'
import { type Answer, send } from './send.ts'

/** A document to which a deed is done while something fails. */
export interface Target {
  readonly deed: Deed
  readonly id: string
  readonly revision: number
  readonly token: string
}

/** Makes a document ready for a deed. */
export const makeTarget = async (desk: FilledDesk, deed: Deed): Promise<Target> => {
  const id = await deed.prepare(desk)
  const token = await desk.tokenOf(deed.by)
  const { revision } = await desk.payload.findByID({ collection: deed.collection, id, depth: 0 })
  return { deed, id, revision, token }
}

/** Does the deed at a server. */
export const carryOut = (
  url: string,
  { deed, id, revision, token }: Target,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  send(url, {
    method: 'POST',
    path: `/api/${deed.collection}/${id}/transitions`,
    token,
    body: { ...deed.request, revision },
    headers,
  })
