'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import { type Answer, asJson, askDesk } from '../askDesk.ts'
import { useSay } from '../useSay.ts'

type Act = 'replay' | 'resume' | 'secret' | 'test'

/** The desk's REST interface for one webhook, in the person's language. */
export const useWebhookApi = (id: string): ((act: Act, body?: object) => Promise<Answer>) => {
  const { config } = useConfig()
  const { language } = useSay()
  return useMemo(
    () =>
      (act, body = {}) => {
        const path: `/${string}` = `/webhooks/${encodeURIComponent(id)}/${act}`
        return askDesk(
          formatAdminURL({ apiRoute: config.routes.api, path }),
          asJson({ method: 'POST', language, body }),
        )
      },
    [config.routes.api, id, language],
  )
}
