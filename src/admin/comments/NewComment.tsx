'use client'
import { Button, CheckboxInput, TextareaInput } from '@payloadcms/ui'
import { useState } from 'react'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { useSay } from '../useSay.ts'
import styles from './comments.module.scss'
import { FieldChoice } from './FieldChoice.tsx'
import { nameOfField } from './nameOfField.ts'
import type { CommentedField } from './Thread.ts'
import { useCommentApi } from './useCommentApi.ts'
import { useFocusOn } from './useFocusOn.ts'
import type { Writing } from './Writing.tsx'

interface Props {
  readonly collection: WorkflowCollection
  readonly id: string
  readonly fields: readonly CommentedField[]
  readonly writing: Writing
}

const NOTHING = { text: '', replacement: '', isBlocking: false, isSuggestion: false }

/** Begins a thread on a document: about a field, words of its text, or the whole. */
export const NewComment = ({ collection, id, fields, writing }: Props) => {
  const { say } = useSay()
  const { send, isBusy } = useCommentApi()
  const [typed, setTyped] = useState({ ...NOTHING, quote: writing.quote ?? '' })
  useFocusOn('comment-text', writing.begun)
  const { quote, text, replacement, isBlocking } = typed
  const field = fields.find((each) => each.path === writing.field)
  const maySuggest = field?.isSuggestable ?? true
  const isSuggestion = typed.isSuggestion && maySuggest
  const change = (more: Partial<typeof typed>) => setTyped({ ...typed, ...more })
  const save = async () => {
    const isDone = await send({
      body: {
        about: { relationTo: collection, value: id },
        text: text.trim() || say('commentSuggest'),
        isBlocking,
        ...(field ? { field: field.path } : quote ? { quote } : {}),
        ...(isSuggestion ? { kind: 'suggestion', replacement } : {}),
      },
      told: 'commentSaved',
    })
    if (isDone) writing.end()
  }
  return (
    <div aria-label={say('commentAdd')} className={styles['form']} role="group">
      {fields.length > 0 ? (
        <FieldChoice
          chosen={field?.path ?? ''}
          fields={fields}
          onChoose={(path) => {
            change({ isSuggestion: false, replacement: '' })
            writing.turnTo(path)
          }}
        />
      ) : null}
      {field ? (
        <>
          {field.group === null ? null : (
            <span className={styles['field']}>{nameOfField(field)}</span>
          )}
          <q className={styles['quote']}>{field.text || say('commentEmpty')}</q>
        </>
      ) : (
        <TextareaInput
          label={say('commentQuote')}
          onChange={({ target }) => change({ quote: target.value })}
          path="comment-quote"
          rows={2}
          value={quote}
        />
      )}
      <TextareaInput
        label={say('commentText')}
        onChange={({ target }) => change({ text: target.value })}
        path="comment-text"
        required={!isSuggestion}
        rows={3}
        value={text}
      />
      {maySuggest ? (
        <CheckboxInput
          checked={isSuggestion}
          id="comment-suggest"
          label={say('commentSuggest')}
          onToggle={() =>
            change({
              isSuggestion: !isSuggestion,
              replacement: replacement || (field?.text ?? quote),
            })
          }
        />
      ) : null}
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
          onClick={writing.end}
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
