import type { Payload } from 'payload'
import type { User } from '../../src/payload-types.ts'
import { rest } from './rest.ts'

interface Given {
  readonly organization: string
  readonly year: number
  /** What else a client says, in the address and in the body. */
  readonly query?: string
  readonly more?: object
}

/** Creates a report as the admin's form does, and answers its id. */
export const createReport = async (
  payload: Payload,
  author: User,
  { organization, year, query = '', more = {} }: Given,
): Promise<string> => {
  const body = { organization, year, ...more }
  const path = `/reports${query}`
  const answer = await rest(payload, author, { method: 'POST', path, body })
  const id: unknown = Reflect.get(Object(answer.body['doc']), 'id')
  if (typeof id !== 'string') throw new Error(JSON.stringify(answer.body))
  return id
}
