'use client'
import { Banner, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useSay } from '../../useSay.ts'
import { DraftOffer } from './DraftOffer.tsx'
import type { useDraft } from './useDraft.ts'

interface Props {
  readonly draft: Pick<ReturnType<typeof useDraft>, 'discard' | 'found' | 'isTooLong'>
  readonly isOutdated: boolean
  readonly onCompare?: () => void
  readonly onRestore: () => void
}

/** What there is to say of drafts on this machine: one that is offered, or that this one is too long for it. */
export const DraftNotice = ({ draft, isOutdated, onCompare, onRestore }: Props) => {
  const { say } = useSay()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { discard, found, isTooLong } = draft
  return (
    <>
      {found ? (
        <DraftOffer
          key={found.key}
          draft={found}
          isOutdated={isOutdated}
          isTypedOn={isModified || isProcessing}
          onCompare={onCompare}
          onDiscard={() => discard(found)}
          onRestore={onRestore}
        />
      ) : null}
      {isTooLong ? <Banner type="info">{say('draftTooLong')}</Banner> : null}
    </>
  )
}
