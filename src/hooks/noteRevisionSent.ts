import type { CollectionBeforeOperationHook } from 'payload'
import { noteRevision } from '../operations/judgeRevision.ts'

/** Keeps which revision came with a change, for `fenceRow`. */
export const noteRevisionSent: CollectionBeforeOperationHook = ({
  args,
  collection: { slug },
  operation,
  req,
}) => {
  if (operation === 'update') noteRevision(req, slug, Reflect.get(args, 'data'))
  return args
}
