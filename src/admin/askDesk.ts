import { whileWaiting } from './progress/waiting.ts'

/** What came back: whether it was granted, and the body; a body of `null` where no answer came. */
export interface Answer {
  readonly isGranted: boolean
  readonly body: unknown
}

interface Sent {
  readonly method: 'PATCH' | 'POST'
  /** The language in which a refusal is to be told. */
  readonly language: string
  readonly body: object
}

/** A request that carries JSON. */
export const asJson = ({ method, language, body }: Sent): RequestInit => ({
  method,
  headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

const ask = async (url: string, init: RequestInit): Promise<Answer> => {
  const response = await fetch(url, { ...init, credentials: 'include' })
  const body: unknown = await response.json()
  return { isGranted: response.ok, body }
}

/** Asks the desk's REST interface as the person who is signed in; `WorkingBar` shows that it takes longer than a moment. */
export const askDesk = async (url: string, init: RequestInit): Promise<Answer> => {
  try {
    return await whileWaiting(ask(url, init))
  } catch {
    // No network, or an answer that is not the desk's own: the person is told and may try again.
    return { isGranted: false, body: null }
  }
}
