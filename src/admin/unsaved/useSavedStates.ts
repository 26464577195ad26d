'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { asJson, askDesk, type Answer } from '../askDesk.ts'
import { useSay } from '../useSay.ts'
import { type Fields, isFields } from './Fields.ts'

interface Place {
  readonly collection: WorkflowCollection
  readonly id: string
}

const firstIn = (body: unknown): Fields | null => {
  const docs: unknown = Reflect.get(Object(body), 'docs')
  const first: unknown = Array.isArray(docs) ? docs[0] : null
  return isFields(first) ? first : null
}

/** A document as it is kept: now, and as it was at a revision; and saving it anew. */
export const useSavedStates = ({ collection, id }: Place) => {
  const { api } = useConfig().config.routes
  const { language } = useSay()
  return useMemo(() => {
    const headers = { 'Accept-Language': language }
    const place: `/${string}` = `/${collection}/${encodeURIComponent(id)}`
    const url = (path: `/${string}`) => formatAdminURL({ apiRoute: api, path })
    return {
      now: async (): Promise<Fields | null> => {
        const { isGranted, body } = await askDesk(`${url(place)}?depth=0`, { headers })
        return isGranted && isFields(body) ? body : null
      },
      /** Null where there is no version of it: it was purged, or is not hers to read. */
      at: async (revision: number): Promise<Fields | null> => {
        const asked = new URLSearchParams({
          'where[parent][equals]': id,
          'where[version.revision][equals]': String(revision),
          depth: '0',
          limit: '1',
        })
        const path = `${url(`/${collection}/versions`)}?${asked}`
        const { isGranted, body } = await askDesk(path, { headers })
        const version = isGranted ? firstIn(body)?.['version'] : null
        return isFields(version) ? version : null
      },
      /** What a document of another collection is called. */
      titleOf: async (relationTo: string, other: string): Promise<string | null> => {
        const path: `/${string}` = `/${relationTo}/${encodeURIComponent(other)}`
        const { isGranted, body } = await askDesk(`${url(path)}?depth=0`, { headers })
        if (!isGranted || !isFields(body)) return null
        const title = body['title'] ?? body['heading'] ?? body['name']
        return typeof title === 'string' ? title : null
      },
      save: (change: Fields): Promise<Answer> =>
        askDesk(`${url(place)}?depth=0`, asJson({ method: 'PATCH', language, body: change })),
    }
  }, [api, collection, id, language])
}
