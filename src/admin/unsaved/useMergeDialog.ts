'use client'
import { toast, useForm, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useState } from 'react'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { useSay } from '../useSay.ts'
import { readRefusal } from '../workflow/answers.ts'
import { type Fields, revisionIn } from './Fields.ts'
import { useMerging } from './useMerging.ts'
import { useRestoring } from './useRestoring.ts'

interface Given {
  readonly collection: WorkflowCollection
  readonly id: string
  readonly slug: string
  /** What was merged is saved: the draft that it came from is no longer needed. */
  readonly onSaved: () => void
  /** What was merged stands in the form, and is not saved yet. */
  readonly onTaken: () => void
}

/** The dialog in which a text is brought together with what somebody else saved: opened, saved, taken into the page. */
export const useMergeDialog = ({ collection, id, slug, onSaved, onTaken }: Given) => {
  const { say } = useSay()
  const { refresh } = useRouter()
  const { setModified, setSubmitted } = useForm()
  const { openModal, closeModal } = useModal()
  const restore = useRestoring()
  const { merging, begin, end, states } = useMerging({ collection, id })
  const [problem, setProblem] = useState<string | null>(null)
  const [isWorking, setIsWorking] = useState(false)

  const open = useCallback(
    async (values: Fields, revision: number): Promise<void> => {
      setProblem(null)
      if (!(await begin({ values, revision }))) return
      // What the refusal said, the dialog says and shows.
      toast.dismiss()
      openModal(slug)
    },
    [begin, openModal, slug],
  )
  const close = useCallback((): void => {
    closeModal(slug)
    end()
  }, [closeModal, end, slug])

  const onSave = async (values: Fields): Promise<void> => {
    if (!merging) return
    const revision = revisionIn(merging.theirs)
    setIsWorking(true)
    const { isGranted, body } = await states.save({ ...values, revision })
    const refusal = isGranted ? null : readRefusal(body)
    // Somebody was ahead once more: what was merged is brought together with that.
    if (refusal?.code === 'STALE') await begin({ values: { ...merging.mine, ...values }, revision })
    setIsWorking(false)
    if (!isGranted) return setProblem(refusal?.message ?? say('answerLost'))
    close()
    onSaved()
    setSubmitted(false)
    setModified(false)
    refresh()
  }
  const onTake = async (values: Fields): Promise<void> => {
    if (!merging) return
    await restore({ ...merging.theirs, ...values })
    close()
    onTaken()
  }
  const isOutdated = useCallback(
    async (revision: number): Promise<boolean> => {
      const kept = await states.now()
      return kept !== null && revisionIn(kept) > revision
    },
    [states],
  )
  return { merging, problem, isWorking, open, close, onSave, onTake, isOutdated }
}
