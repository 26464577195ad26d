'use client'
import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import type { Word } from '../words.ts'
import { useSay } from '../useSay.ts'

interface Props {
  readonly label: Word
  /** The slug of the dialog that asks before something is replaced. */
  readonly dialog: string
  /** What it says is replaced. */
  readonly replaces: Word
  readonly isSomethingThere: () => boolean
  readonly onTake: () => void
}

/** The button that takes something over from last year into the form; where something is there already it asks first. */
export const TakeOver = ({ label, dialog, replaces, isSomethingThere, onTake }: Props) => {
  const { say } = useSay()
  const { openModal } = useModal()
  const take = () => {
    onTake()
    toast.success(say('lastTaken'))
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        onClick={() => (isSomethingThere() ? openModal(dialog) : take())}
        size="small"
        type="button"
      >
        {say(label)}
      </Button>
      <ConfirmationModal
        body={say(replaces)}
        confirmLabel={say('replace')}
        heading={say(label)}
        modalSlug={dialog}
        onConfirm={take}
      />
    </>
  )
}
