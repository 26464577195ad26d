import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { readAlerts } from '../operations/alerts/loadAlerts.ts'
import { refuse } from '../operations/refuse.ts'

const MOST = 500
const BODY = z.object({
  which: z.union([z.literal('all'), z.array(z.string().max(100)).max(MOST)]),
})

/** `POST /api/users/alerts/read` `{ which: 'all' | ids }` → `{ unread }`: of the person's own alerts alone. */
export const readAlertsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/alerts/read',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    await addDataAndFileToRequest(req)
    const { data } = BODY.safeParse(req.data ?? {})
    if (!data) throw refuse(req, { code: 'INVALID_REQUEST', field: 'which' })
    return Response.json({ unread: await readAlerts(req, data.which) })
  },
}
