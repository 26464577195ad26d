import type { Endpoint } from 'payload'
import { refuse } from '../operations/refuse.ts'

/** What a version holds beside the settings themselves. */
const OF_ROW = ['id', 'createdAt', 'updatedAt', 'globalType', 'revision', 'lastChange']

/**
 * Restores a version of the settings as a change of them, which it is: the base writes it past every hook, so
 * that nobody is told of it and an older revision comes back.
 */
export const restoreSettingsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { payload } = req
    const id: unknown = req.routeParams?.['id']
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    const own = { slug: 'settings', depth: 0, overrideAccess: false, req } as const
    const { version } = await payload.findGlobalVersionByID({ ...own, id: String(id) })
    const { revision } = await payload.findGlobal(own)
    const data = Object.fromEntries(
      Object.entries(version).filter(([name]) => !OF_ROW.includes(name)),
    )
    const global = await payload.updateGlobal({
      ...own,
      data: { ...data, revision: revision ?? 0 },
    })
    return Response.json({ ...global, message: req.t('version:restoredSuccessfully') })
  },
}
