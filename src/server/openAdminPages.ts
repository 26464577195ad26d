import type { RequestHandler } from 'express'
import next from 'next'

/** The pages of the admin as Next renders them, once they are built. */
export const openAdminPages = async (): Promise<RequestHandler> => {
  const admin = next({ dev: false, dir: process.cwd(), quiet: true })
  await admin.prepare()
  const render = admin.getRequestHandler()
  return async (req, res) => {
    // Express strips what it is mounted at; Next wants the whole address.
    req.url = req.originalUrl
    await render(req, res)
  }
}
