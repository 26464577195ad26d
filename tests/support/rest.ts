import { handleEndpoints, type Payload } from 'payload'
import type { Language } from '../../src/domain/localized.ts'
import type { User } from '../../src/payload-types.ts'
import { tokenOf } from './tokenOf.ts'

interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT'
  /** Below `/api`, such as `/reports/ID/actions`. */
  readonly path: string
  readonly body?: unknown
  readonly language?: Language
}

interface Answer {
  readonly status: number
  // What a body holds is what a test looks at, member by member.
  readonly body: Readonly<Record<string, unknown>>
}

/** Sends a request through Payload's own handler of REST, signed in as a person (null: nobody). */
export const rest = async (
  payload: Payload,
  person: User | null,
  { method = 'GET', path, body, language = 'zh' }: Call,
): Promise<Answer> => {
  const headers = new Headers({ 'accept-language': language })
  if (person) headers.set('authorization', `JWT ${await tokenOf(payload, person)}`)
  const form = body instanceof FormData
  if (body !== undefined && !form) headers.set('content-type', 'application/json')
  const request = new Request(`http://desk.test/api${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
  })
  const { default: config } = await import('../../src/payload.config.ts')
  const response = await handleEndpoints({ config, request })
  return { status: response.status, body: await response.json() }
}
