'use client'
import { Button } from '@payloadcms/ui'
import type { EditorState } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useEffect, useMemo, useState } from 'react'
import { bindableNumbers } from '../../domain/numbers/bindableNumbers.ts'
import { numberRefKey } from '../../domain/numbers/numberRefKey.ts'
import { isRichText } from '../../domain/richText/checkRichText.ts'
import { useSay } from '../useSay.ts'
import { bindInEditor } from './bindInEditor.ts'
import styles from './boundNumber.module.scss'
import { useNumbers } from './NumbersProvider.tsx'

/** How long typing pauses before the text is read again. */
const PAUSE = 400

/** The text as it is in the editor, a moment after it was typed. */
const useEditorState = (): EditorState => {
  const [editor] = useLexicalComposerContext()
  const [state, setState] = useState(() => editor.getEditorState())
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const stop = editor.registerUpdateListener(({ editorState }) => {
      clearTimeout(waiting)
      waiting = setTimeout(() => setState(editorState), PAUSE)
    })
    return () => {
      clearTimeout(waiting)
      stop()
    }
  }, [editor])
  return state
}

/** The typed numbers of the text that say what a figure or a cell says, each with a button that binds it. */
export const BindableNumbers = () => {
  const { say } = useSay()
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const state = useEditorState()
  const { numbers, section, describe } = useNumbers()
  const offers = useMemo(() => {
    const text: unknown = state.toJSON()
    if (!numbers || !isRichText(text)) return []
    const topics = section === null ? [] : (numbers.topics[section] ?? [])
    return bindableNumbers(text, { ...numbers, section, topics })
  }, [numbers, section, state])
  if (!isEditable || offers.length === 0) return null
  return (
    <details className={styles['offers']} open>
      <summary>{say('bindableNumbers', { count: offers.length })}</summary>
      <p>{say('bindableNumbersWhy')}</p>
      <ul>
        {offers.map((offer) => {
          const { path, from, lead, found, printed, ref } = offer
          const target = describe(ref)
          const shown = printed === found ? found : `${found} → ${printed}`
          return (
            <li key={`${path.join('.')}:${from}:${numberRefKey(ref)}`}>
              <span>
                …{lead}
                <strong>{shown}</strong>{' '}
                <small>{target ? `${target.source}：${target.label}` : ''}</small>
              </span>
              <Button
                aria-label={`${say('bind')}：${lead}${found}`}
                buttonStyle="secondary"
                margin={false}
                onClick={() => bindInEditor(editor, [offer])}
                size="small"
              >
                {say('bind')}
              </Button>
            </li>
          )
        })}
      </ul>
      {offers.length > 1 ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => bindInEditor(editor, offers)}
          size="small"
        >
          {say('bindAll')}
        </Button>
      ) : null}
    </details>
  )
}
