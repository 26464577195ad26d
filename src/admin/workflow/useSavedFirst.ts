'use client'
import { useCallback, useEffect, useState } from 'react'
import { useSaving } from '../unsaved/useSaving.ts'
import type { OfferedAction } from './answers.ts'

interface Given<T extends string> {
  /** What may be done, as it was read last; null while it is read. */
  readonly actions: {
    readonly revision: number
    readonly actions: readonly OfferedAction<T>[]
  } | null
  /** The revision that the form holds. */
  readonly revision: number
  readonly onReadAgain: () => void
  /** The changes are saved, and what was asked for may be done. */
  readonly onSaved: (transition: T) => void
}

/** How it goes: `refused` where the changes were not saved, `closed` where they were and the rest is not possible. */
interface Progress<T extends string> {
  readonly status: 'idle' | 'saving' | 'refused' | 'closed'
  readonly transition: T | null
  /** The revision of the form that it is told of. */
  readonly revision: number
}

const NOTHING = { status: 'idle', transition: null, revision: 0 } as const

/** Saves what is unsaved before a transition, which is judged by what is saved then. */
export const useSavedFirst = <T extends string>({
  actions,
  revision,
  onReadAgain,
  onSaved,
}: Given<T>) => {
  const saveForm = useSaving()
  const [progress, setProgress] = useState<Progress<T>>(NOTHING)
  const [isSaved, setIsSaved] = useState(false)

  const save = useCallback(
    async (transition: T): Promise<void> => {
      setProgress({ status: 'saving', transition, revision })
      setIsSaved(false)
      if (await saveForm()) return setIsSaved(true)
      setProgress({ status: 'refused', transition, revision })
      onReadAgain()
    },
    [onReadAgain, revision, saveForm],
  )

  // The saved form has another revision, by which the actions are read again.
  useEffect(() => {
    const { status, transition } = progress
    if (status !== 'saving' || !transition || !isSaved || actions?.revision !== revision) return
    const isAllowed = actions.actions.some((each) => each.transition === transition && each.allowed)
    setProgress(isAllowed ? NOTHING : { status: 'closed', transition, revision })
    if (isAllowed) onSaved(transition)
  }, [actions, isSaved, onSaved, progress, revision])

  const isOver = progress.status !== 'saving' && progress.revision !== revision
  return { ...(isOver ? NOTHING : progress), save }
}
