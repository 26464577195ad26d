'use client'
import { useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * After a refused save the form still holds what was typed: it counts as unsaved, so that saving can be
 * tried again and leaving the page warns. The base takes it for saved.
 */
export const KeepUnsaved = () => {
  const { setModified } = useForm()
  const isSubmitted = useFormSubmitted()
  const isProcessing = useFormProcessing()
  useEffect(() => {
    if (isSubmitted && !isProcessing) setModified(true)
  }, [isSubmitted, isProcessing, setModified])
  return null
}
