import { z } from 'zod'
import { PASSWORD } from './startServer.ts'

/** What the desk answered over HTTP. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

interface Call {
  readonly method?: string
  readonly body?: unknown
  readonly language?: string
}

/** Sends JSON to the desk and reads the JSON that comes back. */
export type Send = (path: string, call?: Call) => Promise<Answer>

const sendAs =
  (url: string, token: string | null): Send =>
  async (path, { method = 'GET', body, language } = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
        ...(language ? { 'Accept-Language': language } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, headers: response.headers, body: await response.json() }
  }

/** Calls of somebody who is not signed in. */
export const nobody = (url: string): Send => sendAs(url, null)

/** Signs a demo person in over HTTP and answers her token. */
export const tokenFor = async (url: string, mailbox: string): Promise<string> => {
  const { body } = await nobody(url)('/api/users/login', {
    method: 'POST',
    body: { email: `${mailbox}@gongkai.example`, password: PASSWORD },
  })
  return z.object({ token: z.string() }).parse(body).token
}

/** Signs a demo person in over HTTP and answers her calls: `signIn(url, 'editor')`. */
export const signIn = async (url: string, mailbox: string): Promise<Send> =>
  sendAs(url, await tokenFor(url, mailbox))
