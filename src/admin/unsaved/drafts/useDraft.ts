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
import { type Draft, draftKeyOf, LONGEST_DRAFT } from './Draft.ts'
import { dropDraft, keepDraft, readDrafts } from './draftStore.ts'

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
 * `found`: the newest draft that was there when the page was opened. It stays until it is taken into the form
 * or discarded; what is typed meanwhile is a draft of its own. `isTooLong`: that one is not kept.
 */
export const useDraft = ({ key, person, names }: Given) => {
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  // On its way to the desk, and when it was refused there, a form counts as unmodified with the base.
  const isSaved = !isModified && !isProcessing && !isSubmitted
  const [left, setLeft] = useState<readonly Draft[]>([])
  const [isTooLong, setIsTooLong] = useState(false)
  // Without https a browser makes no UUIDs.
  const [page] = useState(() => draftKeyOf(key, Math.random().toString(36).slice(2)))
  const base = useRef<Fields | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const wasModified = useRef(false)
  /** Drafts that stand in the form now: they stay until that is kept or saved. */
  const taken = useRef<readonly string[]>([])
  const found = left[0] ?? null

  const keep = useCallback((): void => {
    timer.current = null
    const began = base.current
    if (!began || !wasModified.current) return
    const gone = taken.current
    const values = changedFrom(began, getData(), names)
    if (Object.keys(values).length === 0) return
    const length = JSON.stringify(values).length
    setIsTooLong(length > LONGEST_DRAFT)
    if (length > LONGEST_DRAFT) return
    const draft = { key: page, person, revision: revisionIn(began), values, keptAt: Date.now() }
    void keepDraft(draft).then((isKept) => {
      if (isKept) for (const each of gone) void dropDraft(each)
    })
  }, [getData, names, page, person])

  useEffect(() => {
    let isOpen = true
    void readDrafts(key).then((drafts) => {
      if (isOpen) setLeft(drafts.filter((draft) => draft.key !== page))
    })
    return () => {
      isOpen = false
    }
  }, [key, page])

  // What the form holds before the first keystroke is what she begins with; what was modified and is no more, is saved.
  useEffect(() => {
    if (isSaved) {
      base.current = getData()
      if (wasModified.current) for (const gone of [page, ...taken.current]) void dropDraft(gone)
      taken.current = []
      wasModified.current = false
    }
    if (!isModified) return
    wasModified.current = true
    timer.current ??= setTimeout(keep, SOON)
  }, [fields, getData, isModified, isSaved, keep, page])

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

  const settle = useCallback((gone: Draft): void => {
    setLeft((before) => before.filter((draft) => draft.key !== gone.key))
  }, [])
  /** It goes for good. */
  const discard = useCallback(
    (gone: Draft): void => {
      settle(gone)
      void dropDraft(gone.key)
    },
    [settle],
  )
  /** It stands in the form now, of which a draft is kept. */
  const take = useCallback(
    (draft: Draft): void => {
      settle(draft)
      taken.current = [...taken.current, draft.key]
    },
    [settle],
  )
  return { found, isTooLong, discard, take }
}
