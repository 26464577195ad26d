import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { env } from '../env.ts'
import { logger } from '../logger.ts'
import { openServer } from './front/openServer.ts'
import type { Life } from './health.ts'
import { outliveRejections } from './outliveRejections.ts'

/** How long requests under way may take once the process is told to stop, in milliseconds. */
const PATIENCE = 10_000

const SECOND = 1000
/** So many addresses have to act together to hold all connections. */
const ADDRESSES = 8

interface Served {
  readonly listener: RequestListener
  /** Closed when nothing asks any more. */
  readonly database: { readonly destroy: () => Promise<void> }
  readonly life: Life
  /** What else has to end before the database is closed. */
  readonly beforeClosing?: () => Promise<void>
}

const explain = (error: Error): Error =>
  'code' in error && error.code === 'EADDRINUSE'
    ? new Error(
        `端口 ${env.PORT} 已被占用，请用 PORT 另指定。 Port ${env.PORT} is taken; set PORT.`,
      )
    : error

/**
 * Serves until the process is told to stop (SIGTERM, SIGINT): then nothing new is taken, what is under
 * way is finished, the database is closed and the process ends with 0. Answers the port it listens on.
 */
export const listen = async ({
  listener,
  database,
  life,
  beforeClosing,
}: Served): Promise<number> => {
  outliveRejections()
  const server = openServer(listener, {
    headTime: env.REQUEST_SECONDS * SECOND,
    idleTime: env.IDLE_SECONDS * SECOND,
    most: env.CONNECTIONS,
    // All of them come from a proxy where there is one.
    mostOfOne: env.TRUST_PROXY ? env.CONNECTIONS : Math.ceil(env.CONNECTIONS / ADDRESSES),
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error)))
    server.listen(env.PORT, env.HOST, resolve)
  })

  const stop = async (): Promise<void> => {
    if (life.isStopping) return
    life.isStopping = true
    const isClosed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    const timer = setTimeout(() => server.closeAllConnections(), PATIENCE)
    await isClosed
    clearTimeout(timer)
    await beforeClosing?.()
    await database.destroy()
    process.exit(0)
  }
  const stopNow = (): void => {
    stop().catch((error: unknown) => {
      logger.fatal({ err: error }, 'could not stop cleanly')
      process.exit(1)
    })
  }
  process.once('SIGTERM', stopNow)
  process.once('SIGINT', stopNow)

  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address ? address.port : env.PORT
}
