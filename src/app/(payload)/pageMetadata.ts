import config from '@payload-config'
import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers.js'
import { executeAuthStrategies, getPayload, getRequestLanguage } from 'payload'
import { ICON } from '../../admin/icon.ts'
import { placeOf } from '../../admin/titles/placeOf.ts'
import { titleOf } from '../../admin/titles/titleOf.ts'
import { languageOf } from '../../domain/localized.ts'
import { requestAs } from '../../operations/requestAs.ts'

interface Given {
  readonly params: Promise<{ segments?: string[] }>
}

/**
 * What the head of a page says: its title as the person who asks may know it, that no search engine keeps it,
 * and our icon; nothing for social networks.
 */
export const pageMetadata = async ({ params }: Given): Promise<Metadata> => {
  const { segments = [] } = await params
  const payload = await getPayload({ config })
  const asked = { config: payload.config, cookies: await cookies(), headers: await headers() }
  const { user } = await executeAuthStrategies({ headers: asked.headers, payload })
  const req = await requestAs(payload, user, languageOf(getRequestLanguage(asked)))
  return {
    title: await titleOf(req, placeOf(segments)),
    robots: { index: false, follow: false },
    icons: { icon: ICON },
  }
}
