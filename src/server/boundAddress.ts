import type { RequestHandler } from 'express'
import { isPageSize } from '../domain/isPageSize.ts'

const READING = ['GET', 'HEAD']

/** Leads a page of the admin that is asked for more than one page holds to the most that one does. */
export const boundAddress =
  (largest: number): RequestHandler =>
  (req, res, next) => {
    const address = new URL(req.originalUrl, 'http://localhost')
    const limits = address.searchParams.getAll('limit')
    if (
      !READING.includes(req.method) ||
      limits.every((limit) => limit === '' || isPageSize(limit, largest))
    ) {
      next()
      return
    }
    address.searchParams.set('limit', String(largest))
    res.redirect(303, `${address.pathname}${address.search}`)
  }
