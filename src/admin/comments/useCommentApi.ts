'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState, useTransition } from 'react'
import { asJson, askDesk } from '../askDesk.ts'
import { useSay } from '../useSay.ts'
import { readRefusal } from '../workflow/answers.ts'
import type { Word } from '../words.ts'

interface Call {
  readonly path?: `/${string}`
  readonly method?: 'PATCH' | 'POST'
  readonly body?: object
  /** What the person is told when it is done. */
  readonly told?: Word
}

/** The desk's interface for comments: each call tells the person what came of it and reads the page again. */
export const useCommentApi = () => {
  const { config } = useConfig()
  const { language, say } = useSay()
  const { refresh } = useRouter()
  const [isRefreshing, startRefresh] = useTransition()
  const [isSending, setIsSending] = useState(false)

  const send = async ({ path, method = 'POST', body = {}, told }: Call): Promise<boolean> => {
    setIsSending(true)
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `/comments${path ?? ''}` })
    const { isGranted, body: answer } = await askDesk(url, asJson({ method, language, body }))
    setIsSending(false)
    if (!isGranted) {
      const refusal = readRefusal(answer)
      toast.error(refusal?.reasons[0]?.message ?? refusal?.message ?? say('answerLost'))
      return false
    }
    if (told) toast.success(say(told))
    startRefresh(refresh)
    return true
  }
  return { send, isBusy: isSending || isRefreshing }
}
