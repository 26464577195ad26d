'use client'
import { Button, CheckboxInput, TextareaInput } from '@payloadcms/ui'
import { useState } from 'react'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { useSay } from '../useSay.ts'
import styles from './comments.module.scss'
import { useCommentApi } from './useCommentApi.ts'
import { useFocusOn } from './useFocusOn.ts'

interface Props {
  readonly collection: WorkflowCollection
  readonly id: string
  /** The words that are selected; empty for the whole. */
  readonly selected: string
  readonly onClose: () => void
}

const NOTHING = { text: '', replacement: '', isBlocking: false, isSuggestion: false }

/** Begins a thread on a document: about words of its text, or about the whole. */
export const NewComment = ({ collection, id, selected, onClose }: Props) => {
  const { say } = useSay()
  const { send, isBusy } = useCommentApi()
  const [typed, setTyped] = useState({ ...NOTHING, quote: selected })
  useFocusOn('comment-text')
  const { quote, text, replacement, isBlocking, isSuggestion } = typed
  const change = (more: Partial<typeof typed>) => setTyped({ ...typed, ...more })
  const save = async () => {
    const isDone = await send({
      body: {
        about: { relationTo: collection, value: id },
        text: text.trim() || say('commentSuggest'),
        isBlocking,
        ...(quote ? { quote } : {}),
        ...(isSuggestion ? { kind: 'suggestion', replacement } : {}),
      },
      told: 'commentSaved',
    })
    if (isDone) onClose()
  }
  return (
    <div aria-label={say('commentAdd')} className={styles['form']} role="group">
      <TextareaInput
        label={say('commentQuote')}
        onChange={({ target }) => change({ quote: target.value })}
        path="comment-quote"
        rows={2}
        value={quote}
      />
      <TextareaInput
        label={say('commentText')}
        onChange={({ target }) => change({ text: target.value })}
        path="comment-text"
        required={!isSuggestion}
        rows={3}
        value={text}
      />
      <CheckboxInput
        checked={isSuggestion}
        id="comment-suggest"
        label={say('commentSuggest')}
        onToggle={() => change({ isSuggestion: !isSuggestion, replacement: replacement || quote })}
      />
      {isSuggestion ? (
        <TextareaInput
          label={say('commentReplacement')}
          onChange={({ target }) => change({ replacement: target.value })}
          path="comment-replacement"
          rows={2}
          value={replacement}
        />
      ) : null}
      <CheckboxInput
        checked={isBlocking}
        id="comment-blocking"
        label={say('commentBlocking')}
        onToggle={() => change({ isBlocking: !isBlocking })}
      />
      <div className={styles['controls']}>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={onClose}
          size="small"
        >
          {say('cancel')}
        </Button>
        <Button
          disabled={isBusy || (text.trim() === '' && !isSuggestion)}
          id="comment-save"
          margin={false}
          onClick={() => void save()}
          size="small"
        >
          {say(isBusy ? 'working' : 'commentSave')}
        </Button>
      </div>
    </div>
  )
}
