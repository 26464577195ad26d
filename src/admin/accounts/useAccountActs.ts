'use client'
import { useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { Answer } from '../askDesk.ts'
import { useSay } from '../useSay.ts'
import { readRefusal } from '../workflow/answers.ts'
import { useAccountApi } from './useAccountApi.ts'

const REVISION = 'revision'

/**
 * What is done with an account beside its form, one act at a time: how it goes, what is told of it, why it was
 * refused. An act is a save of the account, so the form takes over the revision that it made: what is typed
 * there can be saved after it. Where somebody else was ahead in between it does not, and is refused as stale.
 */
export const useAccountActs = (id: string) => {
  const { say } = useSay()
  const api = useAccountApi()
  const router = useRouter()
  const isModified = useFormModified()
  const { dispatchFields, getDataByPath } = useForm()
  const [isWorking, setWorking] = useState(false)
  const [told, setTold] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const act = async (name: string, body: object, done: (answer: Answer) => void) => {
    setWorking(true)
    setFault(null)
    setTold(null)
    const answer = await api(`/${encodeURIComponent(id)}/${name}`, body)
    setWorking(false)
    if (!answer.isGranted) {
      const refusal = readRefusal(answer.body)
      setFault(refusal?.reasons[0]?.message ?? refusal?.message ?? say('answerLost'))
      return
    }
    const revision: unknown = Reflect.get(Object(answer.body), REVISION)
    if (revision === Number(getDataByPath(REVISION)) + 1) {
      dispatchFields({ type: 'UPDATE', path: REVISION, value: revision, initialValue: revision })
    }
    done(answer)
    // Reading the page again puts what is kept into its form, in the place of what is typed.
    if (!isModified) router.refresh()
  }
  return { act, isWorking, told, fault, setTold }
}
