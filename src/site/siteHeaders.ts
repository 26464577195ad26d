import type { RequestHandler } from 'express'

/** A public page runs nothing, takes nothing from elsewhere and stands in nobody's frame. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The policy of the public pages, stricter than that of the desk. */
export const siteHeaders: RequestHandler = (_req, res, next) => {
  res.setHeader('Content-Security-Policy', POLICY)
  next()
}
