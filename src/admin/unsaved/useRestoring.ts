'use client'
import { useForm } from '@payloadcms/ui'
import { useCallback, useRef } from 'react'
import type { Fields } from './Fields.ts'

/** Puts values into the form as if they had just been typed. */
export const useRestoring = (): ((values: Fields) => Promise<void>) => {
  const form = useForm()
  const latest = useRef(form)
  latest.current = form
  return useCallback(async (values) => {
    await latest.current.reset({ ...values })
    latest.current.setSubmitted(false)
    latest.current.setModified(true)
  }, [])
}
