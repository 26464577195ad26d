import { z } from 'zod'
import { startChild } from './child.ts'

export type Environment = Parameters<typeof startChild>[1]

const usageShape = z.object({ rss: z.number(), cpu: z.number() })

/** A server that was started for the benchmark. */
export interface BenchServer {
  readonly port: number
  /** How long it took from its start until it listened, in milliseconds. */
  readonly start: number
  /** Bytes of memory and milliseconds of processor that it has used. */
  readonly usage: () => Promise<z.infer<typeof usageShape>>
}

/** A server that runs until it is stopped. */
export interface RunningServer extends BenchServer {
  readonly stop: () => Promise<void>
}

/** Starts a server of the benchmark. */
export const startServer = async (
  script: string,
  environment: Environment,
): Promise<RunningServer> => {
  const begun = performance.now()
  const child = startChild(script, environment)
  try {
    const { port } = await child.hear(z.object({ port: z.number() }))
    const start = performance.now() - begun
    return { port, start, usage: () => child.ask(usageShape), stop: child.stop }
  } catch (error) {
    await child.stop()
    throw error
  }
}

/** Starts a server of the benchmark, uses it and stops it. */
export const withServer = async <T>(
  script: string,
  environment: Environment,
  use: (server: BenchServer) => Promise<T>,
): Promise<T> => {
  const server = await startServer(script, environment)
  try {
    return await use(server)
  } finally {
    await server.stop()
  }
}
