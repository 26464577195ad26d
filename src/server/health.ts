import { Router } from 'express'

/** Says whether the process is about to stop: then nobody should send it anything new. */
export interface Life {
  isStopping: boolean
}

/** `/healthz`: the process lives. `/readyz`: it can serve, for its database answers and it is not stopping. */
export const health = (isReachable: () => Promise<boolean>, life: Life): Router =>
  Router()
    .get('/healthz', (_req, res) => {
      res.set('Cache-Control', 'no-store').json({ status: 'ok' })
    })
    .get('/readyz', async (_req, res) => {
      res.set('Cache-Control', 'no-store')
      if (life.isStopping) res.status(503).json({ status: 'stopping' })
      else if (await isReachable()) res.json({ status: 'ready' })
      else res.status(503).json({ status: 'database unavailable' })
    })
