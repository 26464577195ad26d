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

/** Starts a server of the benchmark, uses it and stops it. */
export const withServer = async <T>(
  script: string,
  environment: Environment,
  use: (server: BenchServer) => Promise<T>,
): Promise<T> => {
  const begun = performance.now()
  const child = startChild(script, environment)
  try {
    const { port } = await child.hear(z.object({ port: z.number() }))
    const start = performance.now() - begun
    return await use({ port, start, usage: () => child.ask(usageShape) })
  } finally {
    await child.stop()
  }
}
