'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import type { TransitionRequest } from '../../domain/workflow/types.ts'
import { type Answer, askDesk as ask } from '../askDesk.ts'
import { useSay } from '../useSay.ts'

/** The desk's REST interface for one report, in the person's language. */
export const useReportApi = (report: string) => {
  const { config } = useConfig()
  const { language } = useSay()
  return useMemo(() => {
    const url = (verb: string) =>
      formatAdminURL({
        apiRoute: config.routes.api,
        path: `/reports/${encodeURIComponent(report)}/${encodeURIComponent(verb)}`,
      })
    const files = formatAdminURL({ apiRoute: config.routes.api, path: '/attachments' })
    const headers = { 'Accept-Language': language }
    return {
      readActions: async (signal: AbortSignal): Promise<unknown> =>
        (await ask(url('actions'), { headers, signal })).body,
      transition: (request: TransitionRequest): Promise<Answer> =>
        ask(url('transitions'), {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify(request),
        }),
      uploadScan: (file: File): Promise<Answer> => {
        const body = new FormData()
        body.set('file', file)
        body.set('_payload', JSON.stringify({ report, kind: 'evidence' }))
        return ask(files, { method: 'POST', headers, body })
      },
    }
  }, [config.routes.api, language, report])
}
