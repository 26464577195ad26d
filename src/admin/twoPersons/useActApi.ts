'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import { type Answer, asJson, askDesk } from '../askDesk.ts'
import { useSay } from '../useSay.ts'
import type { ActRecord } from './ActRecord.ts'

/** The desk's REST interface for what two people do to one document, in the person's language. */
export const useActApi = ({
  act,
  collection,
  id,
}: Pick<ActRecord, 'act' | 'collection' | 'id'>) => {
  const { config } = useConfig()
  const { language } = useSay()
  return useMemo(() => {
    const post = (path: `/${string}`, body: object): Promise<Answer> =>
      askDesk(
        formatAdminURL({ apiRoute: config.routes.api, path }),
        asJson({ method: 'POST', language, body }),
      )
    return {
      send: (words: object) => post(`/${collection}/${encodeURIComponent(id)}/${act}`, words),
      withdraw: (request: string) =>
        post(`/second-person-requests/${encodeURIComponent(request)}/withdraw`, {}),
    }
  }, [act, collection, config.routes.api, id, language])
}
