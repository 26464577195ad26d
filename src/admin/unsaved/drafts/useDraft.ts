'use client'
import {
  useAllFormFields,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isSame } from '../../../domain/merge/isSame.ts'
import { type Fields, revisionIn } from '../Fields.ts'
import { type Draft, LONGEST_DRAFT } from './Draft.ts'
import { dropDraft, keepDraft, readDraft } from './draftStore.ts'

/** How long after a keystroke it is kept at the latest. */
const SOON = 400

interface Given {
  readonly key: string
  readonly person: string
  /** The fields that people write. */
  readonly names: readonly string[]
}

/** What a person changed, of all that the form holds. */
const changedFrom = (base: Fields, now: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(
    names.filter((name) => !isSame(base[name], now[name])).map((name) => [name, now[name]]),
  )

/**
 * Keeps what is typed in the form on this machine until it is saved, and finds what was left there before.
 * `found`: a draft that was there when the page was opened. `isTooLong`: this one is not kept.
 */
export const useDraft = ({ key, person, names }: Given) => {
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  // On its way to the desk, and when it was refused there, a form counts as unmodified with the base.
  const isSaved = !isModified && !isProcessing && !isSubmitted
  const [found, setFound] = useState<Draft | null>(null)
  const [isTooLong, setIsTooLong] = useState(false)
  const base = useRef<Fields | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const wasModified = useRef(false)

  const keep = useCallback((): void => {
    timer.current = null
    const began = base.current
    if (!began || !wasModified.current) return
    const values = changedFrom(began, getData(), names)
    if (Object.keys(values).length === 0) return
    const length = JSON.stringify(values).length
    setIsTooLong(length > LONGEST_DRAFT)
    if (length > LONGEST_DRAFT) return
    void keepDraft({ key, person, revision: revisionIn(began), values, keptAt: Date.now() })
  }, [getData, key, names, person])

  useEffect(() => {
    let isOpen = true
    void readDraft(key).then((draft) => {
      if (isOpen && draft) setFound(draft)
    })
    return () => {
      isOpen = false
    }
  }, [key])

  // What the form holds before the first keystroke is what she begins with; what was modified and is no more, is saved.
  useEffect(() => {
    if (isSaved) {
      base.current = getData()
      if (wasModified.current) {
        setFound(null)
        void dropDraft(key)
      }
      wasModified.current = false
    }
    if (!isModified) return
    wasModified.current = true
    timer.current ??= setTimeout(keep, SOON)
  }, [fields, getData, isModified, isSaved, keep, key])

  useEffect(() => {
    const atOnce = (): void => {
      if (timer.current) clearTimeout(timer.current)
      keep()
    }
    window.addEventListener('pagehide', atOnce)
    return () => {
      window.removeEventListener('pagehide', atOnce)
      atOnce()
    }
  }, [keep])

  const discard = useCallback((): void => {
    setFound(null)
    void dropDraft(key)
  }, [key])
  return { found, isTooLong, discard }
}
