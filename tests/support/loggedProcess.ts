import { createLocalReq } from 'payload'
import { z } from 'zod'
import { openDesk } from '../../src/openDesk.ts'
import { serveDesk } from './serveDesk.ts'

/** A process whose log is read: a sign-in, one that fails, and a fault of the database. Prints its secrets. */
const PASSWORD = 'a password that is logged nowhere'
const WRONG = 'a wrong password that is logged nowhere'
const email = 'logged@gongkai.example'

const payload = await openDesk()
const served = await serveDesk(payload)
const { id } = await payload.create({
  collection: 'users',
  data: { name: '日志', email, password: PASSWORD },
})
const cookie = await served.signIn({ email }, PASSWORD)
await served.call('/api/users/login', { method: 'POST', body: { email, password: WRONG } })
await served.call('/api/users/me?depth=0&token=inTheAddress', { headers: { cookie } })
const row = Object(await payload.db.findOne({ collection: 'users', where: { id: { equals: id } } }))

// A table that is gone is a fault like a full disk: the database quotes the statement with its values.
const { client } = z.object({ client: z.instanceof(Object).optional() }).parse(payload.db)
if (client) await Reflect.get(client, 'execute').call(client, 'ALTER TABLE users RENAME TO gone')
const req = await createLocalReq({}, payload)
await payload.db
  .findOne({ collection: 'users', where: { hash: { equals: row.hash } }, req })
  .catch((error: unknown) => {
    payload.logger.error({ err: error }, 'a fault while reading')
    payload.logger.error(error)
  })
await payload.db.create({ collection: 'users', data: row, req }).catch((error: unknown) => {
  payload.logger.error({ err: error }, 'a fault while writing')
})
await served.call('/api/users/me', { headers: { cookie } })
await served.call('/api/users/login', { method: 'POST', body: { email, password: PASSWORD } })
if (client) await Reflect.get(client, 'execute').call(client, 'ALTER TABLE gone RENAME TO users')

const secrets = [PASSWORD, WRONG, cookie, cookie.split('=')[1], row.hash, row.salt, 'inTheAddress']
process.stdout.write(JSON.stringify([...secrets, process.env['PAYLOAD_SECRET']]))
await served.close()
await payload.destroy()
