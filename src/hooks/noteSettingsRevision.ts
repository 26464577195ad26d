import type { GlobalBeforeOperationHook } from 'payload'
import { noteRevision } from '../operations/judgeRevision.ts'

/** Keeps which revision came with a change of the settings, for `fenceSettings`. */
export const noteSettingsRevision: GlobalBeforeOperationHook = ({
  args,
  global,
  operation,
  req,
}) => {
  if (operation === 'update') noteRevision(req, global.slug, Reflect.get(Object(args), 'data'))
  return args
}
