'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import type { TransitionRequest } from '../../domain/workflow/types.ts'
import { type Answer, asJson, askDesk as ask } from '../askDesk.ts'
import { useSay } from '../useSay.ts'

/** Where a section is to stand, and the revision that was read. */
interface Move {
  readonly parent: string | null
  readonly order: string
  readonly revision: unknown
}

/** What an editor says to findings of a report: the whole list as it is to be, and the revision that was read. */
interface Explaining {
  readonly explanations: readonly { readonly key: string; readonly text: string }[]
  readonly revision: unknown
}

/** A document of the workflow, by its collection and id. */
export interface DocumentPlace {
  readonly collection: WorkflowCollection
  readonly id: string
}

/** The desk's REST interface for one document, in the person's language. */
export const useDocumentApi = ({ collection, id }: DocumentPlace) => {
  const { config } = useConfig()
  const { language } = useSay()
  return useMemo(() => {
    const place: `/${string}` = `/${collection}/${encodeURIComponent(id)}`
    const url = (verb: '' | '/actions' | '/transitions') =>
      formatAdminURL({ apiRoute: config.routes.api, path: `${place}${verb}` })
    const files = formatAdminURL({ apiRoute: config.routes.api, path: '/attachments' })
    const headers = { 'Accept-Language': language }
    const save = (change: Explaining | Move): Promise<Answer> =>
      ask(url(''), asJson({ method: 'PATCH', language, body: change }))
    return {
      readActions: async (signal: AbortSignal): Promise<unknown> =>
        (await ask(url('/actions'), { headers, signal })).body,
      transition: (request: TransitionRequest): Promise<Answer> =>
        ask(url('/transitions'), asJson({ method: 'POST', language, body: request })),
      move: (change: Move): Promise<Answer> => save(change),
      explain: (change: Explaining): Promise<Answer> => save(change),
      uploadScan: (file: File): Promise<Answer> => {
        const body = new FormData()
        body.set('file', file)
        body.set('_payload', JSON.stringify({ report: id, kind: 'evidence' }))
        return ask(files, { method: 'POST', headers, body })
      },
    }
  }, [collection, config.routes.api, id, language])
}
