'use client'
import { Button } from '@payloadcms/ui'
import { useSay } from '../useSay.ts'

/** Begins a comment: about the words that are selected in the text, or about the whole. */
export const AddComment = ({ onClick }: { readonly onClick: () => void }) => {
  const { say } = useSay()
  return (
    <Button
      buttonStyle="secondary"
      // Pressing it must not take the selection away.
      extraButtonProps={{
        onMouseDown: (event: MouseEvent) => event.preventDefault(),
        title: say('commentHint'),
      }}
      id="comment-add"
      margin={false}
      onClick={onClick}
      size="small"
    >
      {say('commentAdd')}
    </Button>
  )
}
