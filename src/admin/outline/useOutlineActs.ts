'use client'
import { toast, useConfig, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState, useTransition } from 'react'
import { asJson, askDesk } from '../askDesk.ts'
import { useSay } from '../useSay.ts'
import { readRefusal } from '../workflow/answers.ts'

interface Act {
  readonly method: 'PATCH' | 'POST'
  readonly path: `/${string}`
  readonly body: object
  /** What is said when it is done; null where the page says it after it was read again. */
  readonly told: string | null
}

/** What the lines of a report's parts share: how an act is carried out, and how it goes. */
export interface OutlineActs {
  /** Carries an act out and reads the page again; whether it was granted. */
  readonly act: (act: Act) => Promise<boolean>
  /** Nothing can be begun: an act is under way, or the report's own form is not saved. */
  readonly isBlocked: boolean
  readonly isBusy: boolean
  readonly isModified: boolean
  /** What is told to who cannot see the page. */
  readonly told: string
  readonly tell: (told: string) => void
}

/** Acts on the parts of a report where they are listed. The desk judges each; what it refuses it says. */
export const useOutlineActs = (): OutlineActs => {
  const { config } = useConfig()
  const { language, say } = useSay()
  const { refresh } = useRouter()
  const isModified = useFormModified()
  const [isSending, setIsSending] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const [told, tell] = useState('')
  const isBusy = isSending || isRefreshing

  const act = async ({ method, path, body, told: done }: Act): Promise<boolean> => {
    setIsSending(true)
    tell(say('working'))
    const url = formatAdminURL({ apiRoute: config.routes.api, path })
    const { isGranted, body: answer } = await askDesk(url, asJson({ method, language, body }))
    setIsSending(false)
    if (isGranted) {
      if (done !== null) {
        tell(done)
        toast.success(done)
      }
    } else {
      const refusal = readRefusal(answer)
      const why = refusal?.reasons.map(({ message }) => message).join(' ') || refusal?.message
      tell(why ?? say('answerLost'))
      toast.error(why ?? say('answerLost'))
    }
    startRefresh(refresh)
    return isGranted
  }
  return { act, isBlocked: isBusy || isModified, isBusy, isModified, told, tell }
}
