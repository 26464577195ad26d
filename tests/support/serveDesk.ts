import type { Payload } from 'payload'
import { type Connections, openServer } from '../../src/server/front/openServer.ts'
import type { User } from '../../src/payload-types.ts'
import { sendRaw, type RawAnswer, type RawCall } from './sendRaw.ts'
import { TEST_PASSWORD } from './signInSecret.ts'

/** The desk's `/api` and the record over HTTP on a free port, as the product serves them, without Next. */
export interface ServedDesk {
  readonly host: string
  readonly call: (path: string, call?: RawCall) => Promise<RawAnswer>
  /** Signs a person in over HTTP; answers the cookie that her browser keeps. */
  readonly signIn: (person: Pick<User, 'email'>, password?: string) => Promise<string>
  readonly close: () => Promise<void>
}

const CONNECTIONS: Connections = {
  ...{ headTime: 10_000, idleTime: 120_000, most: 1000, mostOfOne: 1000 },
}

/** Serves a desk that was booted. `publicUrl`: the setting PUBLIC_URL. `connections`: what is not as it usually is. */
export const serveDesk = async (
  payload: Payload,
  publicUrl?: string,
  connections: Partial<Connections> = {},
): Promise<ServedDesk> => {
  const { createRecordApp } = await import('../../src/server/createRecordApp.ts')
  const { deskApi } = await import('../../src/server/deskApi.ts')
  const { endOfApp } = await import('../../src/server/endOfApp.ts')
  const { recordFirst } = await import('../../src/server/recordFirst.ts')
  const { recordOfDesk } = await import('../../src/server/recordOfDesk.ts')
  const { app, front } = createRecordApp(recordOfDesk(payload), { isStopping: false })
  app.use(deskApi(payload, publicUrl))
  const server = openServer(recordFirst(endOfApp(app), front), { ...CONNECTIONS, ...connections })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  const host = `127.0.0.1:${address.port}`
  const call: ServedDesk['call'] = (path, given = {}) => sendRaw(`http://${host}${path}`, given)
  return {
    host,
    call,
    signIn: async ({ email }, password = TEST_PASSWORD) => {
      const body = { email, password }
      const { headers, text } = await call('/api/users/login', { method: 'POST', body })
      const cookie = /^payload-token=[^;]+/.exec(headers.getSetCookie()[0] ?? '')?.[0]
      if (!cookie) throw new Error(`${email} could not sign in: ${text}`)
      return cookie
    },
    close: async () => {
      const isClosed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await isClosed
    },
  }
}
