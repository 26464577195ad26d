import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'

/** The password of every person that a test makes. */
export const TEST_PASSWORD = 'a password for tests'

const stored = z.object({ salt: z.string(), hash: z.string() })
const derived = new WeakMap<Payload, Promise<z.infer<typeof stored>>>()

const derive = async (payload: Payload) => {
  const { id } = await payload.create({
    collection: 'users',
    data: { name: '密码', email: `${randomUUID()}@gongkai.example`, password: TEST_PASSWORD },
  })
  const row = await payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })
  return stored.parse(row)
}

/** What the desk stores of TEST_PASSWORD, derived once as it derives it for anybody. */
export const signInSecret = (payload: Payload): Promise<z.infer<typeof stored>> => {
  const known = derived.get(payload) ?? derive(payload)
  derived.set(payload, known)
  return known
}
