import { Router } from 'express'
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Metrics } from './createMetrics.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** `/metrics`, for who shows the token. Without one in the settings there is no such address. */
export const metricsDoor = (metrics: Metrics, token: string | undefined): Router => {
  const expected = token === undefined ? null : digest(`Bearer ${token}`)
  return Router().get('/metrics', async (req, res, next) => {
    const shown = digest(req.get('authorization') ?? '')
    if (!expected || !timingSafeEqual(shown, expected)) {
      next()
      return
    }
    res
      .set('Cache-Control', 'no-store')
      .type(metrics.type)
      .send(await metrics.text())
  })
}
