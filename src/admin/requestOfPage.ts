import { cookies, headers } from 'next/headers.js'
import {
  executeAuthStrategies,
  getRequestLanguage,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { cache } from 'react'
import { languageOf } from '../domain/localized.ts'
import { requestAs } from '../operations/requestAs.ts'

/** A request of whoever looks at the page that is being made, one for the page: cells of a list are given none. */
export const requestOfPage = cache(async (payload: Payload): Promise<PayloadRequest> => {
  const asked = { config: payload.config, cookies: await cookies(), headers: await headers() }
  const { user } = await executeAuthStrategies({ headers: asked.headers, payload })
  return requestAs(payload, user, languageOf(getRequestLanguage(asked)))
})
