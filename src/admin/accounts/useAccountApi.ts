'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import { type Answer, asJson, askDesk } from '../askDesk.ts'
import { useSay } from '../useSay.ts'

/** The desk's REST interface for accounts, in the person's language; `path` stands below `/users`. */
export const useAccountApi = (): ((path: string, body?: object) => Promise<Answer>) => {
  const { config } = useConfig()
  const { language } = useSay()
  return useMemo(
    () =>
      (path, body = {}) =>
        askDesk(
          formatAdminURL({ apiRoute: config.routes.api, path: `/users${path}` }),
          asJson({ method: 'POST', language, body }),
        ),
    [config.routes.api, language],
  )
}
