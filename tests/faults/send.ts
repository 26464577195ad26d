import { z } from 'zod'

interface Sent {
  readonly method?: 'GET' | 'PATCH' | 'POST'
  /** Below the server's address. */
  readonly path: string
  readonly token?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What came back; status 0 where the connection ended first. */
export interface Answer {
  readonly status: number
  readonly code: string | null
  readonly body: unknown
}

const refusal = z.object({
  errors: z.array(
    z.looseObject({
      data: z.object({ code: z.string() }).optional(),
      extensions: z.object({ code: z.string() }).optional(),
    }),
  ),
})

const codeIn = (body: unknown): string | null => {
  const first = refusal.safeParse(body).data?.errors[0]
  return first?.data?.code ?? first?.extensions?.code ?? null
}

/** Sends a request to a process that may be killed while it answers. */
export const send = async (url: string, sent: Sent): Promise<Answer> => {
  const { method = 'GET', path, token, body, headers = {} } = sent
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const received: unknown = await response.json()
    return { status: response.status, code: codeIn(received), body: received }
  } catch {
    return { status: 0, code: null, body: null }
  }
}
