import type { RequestHandler } from 'express'
import { executeAuthStrategies, type Payload } from 'payload'

const OPEN = /^\/(account|login|logout)/
const READING = ['GET', 'HEAD']

/** Leads a person who has yet to change her first password from any page of the admin to her account. */
export const sendToAccount =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const { cookie } = req.headers
    if (!cookie || !READING.includes(req.method) || OPEN.test(req.path)) return next()
    // The page's own request may come without the headers by which the base tells whose cookie it is.
    const headers = new Headers({ cookie, 'Sec-Fetch-Site': 'same-origin' })
    const { user } = await executeAuthStrategies({ headers, payload })
    if (user?.mustChangePassword) return res.redirect(303, '/admin/account')
    next()
  }
