import { describe, expect, it } from '@jest/globals'
import pino from 'pino'
import { requestLine } from '../../../src/server/requestLine.ts'

describe('the line of a request that is answered ahead', () => {
  it('is the one that the logger writes, field for field', () => {
    const written: string[] = []
    const logger = pino(
      { base: { pid: 7, hostname: '主机"' } },
      { write: (line) => written.push(line) },
    )
    const answered = { id: 'proxy-1', method: 'GET', url: '/graphql/', statusCode: 304 }
    const { id, method, url, statusCode } = answered
    const said = { req: { id, method, url }, res: { statusCode }, responseTime: 2 }
    logger.info(said, 'request completed')
    written.push(requestLine(logger)({ ...answered, responseTime: 2 }))
    const [common, ahead] = written.map((line) => line.replace(/"time":\d+/, '"time":0'))
    expect(ahead).toBe(common)
  })
})
