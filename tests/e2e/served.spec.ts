import { afterAll, beforeAll } from '@jest/globals'
import { contract } from './served/contract.ts'
import { life } from './served/life.ts'
import { record } from './served/record.ts'
import { type Server, startServer } from './support/startServer.ts'

/** A server as somebody starts it for the first time; that it stops comes last. */
let server: Server
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.remove())

const served = (): Server => server
contract(served)
record(served)
life(served)
