'use client'
import { toast, useFormFields, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState, useTransition } from 'react'
import type { ToldFinding } from '../../operations/checking/findingsOnReport.ts'
import { useSay } from '../useSay.ts'
import { readRefusal } from '../workflow/answers.ts'
import { useDocumentApi } from '../workflow/useDocumentApi.ts'
import { type Typed, useTyped } from './useTyped.ts'

/** Why a save was refused; `isStale`: the report has to be read again first. */
export interface Refused {
  readonly messages: readonly string[]
  readonly isStale: boolean
}

const listOf = (findings: readonly ToldFinding[], typed: Typed) =>
  findings.flatMap(({ key, explanation }) => {
    const text = (typed[key] ?? explanation?.text ?? '').trim()
    return text === '' ? [] : [{ key, text }]
  })

/** Saves what was typed to the findings of a report, at the revision that its form shows. */
export const useExplaining = (report: string, findings: readonly ToldFinding[]) => {
  const { say } = useSay()
  const { refresh } = useRouter()
  const api = useDocumentApi({ collection: 'reports', id: report })
  const isModified = useFormModified()
  const revision: unknown = useFormFields(([fields]) => fields['revision']?.value)
  const { typed, type, forget } = useTyped(report)
  const [isWorking, setIsWorking] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const [refused, setRefused] = useState<Refused | null>(null)

  const save = async (keys: readonly string[]) => {
    const chosen = Object.fromEntries(Object.entries(typed).filter(([key]) => keys.includes(key)))
    setIsWorking(true)
    const { isGranted, body } = await api.explain({
      explanations: listOf(findings, chosen),
      revision,
    })
    setIsWorking(false)
    if (isGranted) {
      forget(keys)
      setRefused(null)
      toast.success(say('explanationSaved'))
      startRefresh(refresh)
      return
    }
    const refusal = readRefusal(body)
    const messages = refusal
      ? [...new Set([refusal.message, ...refusal.reasons.map(({ message }) => message)])]
      : [say('answerLost')]
    setRefused({ messages, isStale: refusal?.code === 'STALE' })
  }
  return {
    typed,
    type,
    save,
    refused,
    isModified,
    isBusy: isWorking || isRefreshing,
    readAgain: () => {
      setRefused(null)
      startRefresh(refresh)
    },
  }
}
