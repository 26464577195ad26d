'use client'
import { useAuth, useConfig, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { askDesk } from '../askDesk.ts'
import { isFields } from './Fields.ts'

interface Given {
  /** Whether somebody else has saved the document since the form was read. */
  readonly isOutdated: () => Promise<boolean>
  readonly onOutdated: () => void
  readonly onSignedOut: () => void
}

/** The id of whoever is signed in on this machine now; null for nobody, undefined where no answer came. */
const whoIsHere = async (url: string): Promise<string | null | undefined> => {
  const { body } = await askDesk(url, {})
  if (!isFields(body)) return undefined
  const { user } = body
  return isFields(user) ? String(user['id']) : null
}

/**
 * After a refused save the form still holds what was typed: it counts as unsaved, so that saving can be tried
 * again and leaving the page warns; the base takes it for saved. Then it is found out why it was refused:
 * the session may have run out, or somebody else was ahead.
 */
export const useRefusedSave = (given: Given) => {
  const { setModified } = useForm()
  const isSubmitted = useFormSubmitted()
  const isProcessing = useFormProcessing()
  const { user } = useAuth()
  const { api } = useConfig().config.routes
  const [person] = useState(user?.id)
  const latest = useRef(given)
  latest.current = given
  useEffect(() => {
    if (!isSubmitted || isProcessing) return
    setModified(true)
    let isOver = false
    const find = async (): Promise<void> => {
      const here = await whoIsHere(formatAdminURL({ apiRoute: api, path: '/users/me' }))
      if (isOver || here === undefined) return
      if (here !== String(person)) return latest.current.onSignedOut()
      if ((await latest.current.isOutdated()) && !isOver) latest.current.onOutdated()
    }
    void find()
    return () => {
      isOver = true
    }
  }, [api, isProcessing, isSubmitted, person, setModified])
}
