import { logger } from '../logger.ts'

/**
 * Logs a failure that nobody waits for, at which Node would end the process. The base leaves such behind
 * where a condition reaches through two relations to a field that nobody may ask for: one request of any
 * signed-in person would stop the desk for everybody.
 */
export const outliveRejections = (): void => {
  process.on('unhandledRejection', (reason) => {
    logger.error({ err: reason }, 'a failure that nobody waited for')
  })
}
