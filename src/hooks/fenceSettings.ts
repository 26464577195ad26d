import type { GlobalBeforeChangeHook } from 'payload'
import { judgeRevision } from '../operations/judgeRevision.ts'

/** The settings as two administrators change them: over the revision that was read alone. */
export const fenceSettings: GlobalBeforeChangeHook = async ({
  data,
  global,
  originalDoc,
  req,
}) => ({
  ...data,
  revision: await judgeRevision(req, { slug: global.slug, before: originalDoc }),
})
