import type { PayloadRequest } from 'payload'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { emptyEdition } from './emptyEdition.ts'
import { removeRenditions } from './removeRenditions.ts'

/** What goes once the notice of a seal stands: the content of the edition, and what was made from it. */
export const emptySealed = async (
  req: PayloadRequest,
  request: SecondPersonRequest,
): Promise<void> => {
  await emptyEdition(req, request)
  await removeRenditions(req, request)
}
