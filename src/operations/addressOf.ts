import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

const HEADER = 'x-gongkai-address'
const KEY = Symbol.for('gongkai.addressSeal')

/** What tells the server's own header from one that a client sends; one for all copies of this module. */
const seal = (): string => {
  const known: unknown = Reflect.get(globalThis, KEY)
  if (typeof known === 'string') return known
  const made = randomUUID()
  Reflect.set(globalThis, KEY, made)
  return made
}

/** Hands on, with a request, where it comes from as the server sees it. */
export const setAddress = (headers: Headers, address: string | undefined): void => {
  if (address) headers.set(HEADER, `${seal()} ${address}`)
  else headers.delete(HEADER)
}

/** Where a request comes from, as the server saw it; null for what does not come over HTTP. */
export const addressOf = ({ headers }: Partial<Pick<PayloadRequest, 'headers'>>): string | null => {
  const [mark, address] = headers?.get(HEADER)?.split(' ') ?? []
  return mark === seal() && address ? address : null
}
