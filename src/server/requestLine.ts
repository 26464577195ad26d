import pino, { type Logger } from 'pino'

/** A request that was answered. */
export interface AnsweredRequest {
  readonly id: string
  readonly method: string
  /** Without what follows the question mark. */
  readonly url: string
  readonly statusCode: number
  /** In whole milliseconds. */
  readonly responseTime: number
}

/**
 * Makes the line that the logger writes of an answered request through `requestLog`, field for field. Putting it
 * together by hand costs a twentieth; there is nothing in it that a request could smuggle in.
 */
export const requestLine = (logger: Logger): ((answered: AnsweredRequest) => string) => {
  const level = `{"level":${logger.levels.values['info'] ?? 0},"time":`
  // What every line says of the process; `bindings()` leaves out the most of it.
  const bindings = String(Reflect.get(logger, pino.symbols.chindingsSym))
  return ({ id, method, url, statusCode, responseTime }) =>
    `${level}${Date.now()}${bindings},"req":{"id":${JSON.stringify(id)},"method":"${method}","url":${JSON.stringify(url)}},` +
    `"res":{"statusCode":${statusCode}},"responseTime":${responseTime},"msg":"request completed"}\n`
}
