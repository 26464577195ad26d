import type { Caller } from '../support/doors/doorWorld.ts'

/** One request that somebody makes of a server. */
export interface Attempt {
  readonly caller: Caller
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Buffer | string
}

/** An attempt in one line, as it is printed. */
export const attemptLine = ({ caller, method, path, headers, body }: Attempt): string => {
  const text = body === undefined ? '' : body.toString().slice(0, 600)
  const type = headers['content-type'] ?? ''
  return `${caller}: ${method} ${path.slice(0, 600)} ${type} ${JSON.stringify(text)}`
}
