'use client'
import { useForm } from '@payloadcms/ui'
import { useCallback, useRef } from 'react'
import { settleEditors } from './settleEditors.ts'

/** Saves the form that is open, the last keystrokes in it too; answers whether it was saved. */
export const useSaving = (): (() => Promise<boolean>) => {
  const form = useForm()
  const latest = useRef(form)
  latest.current = form
  return useCallback(async () => {
    await settleEditors()
    const sent = await latest.current.submit()
    return sent?.res.ok === true
  }, [])
}
