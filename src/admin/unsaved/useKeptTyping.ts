'use client'
import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { isSame } from '../../domain/merge/isSame.ts'

/**
 * Keeps what is typed in the form when the page is read again, after a comment for instance: the base puts
 * what is saved in its place. The revision stays too, so that a save which came in between is merged.
 */
export const useKeptTyping = (names: readonly string[]): void => {
  const { initialState } = useDocumentInfo()
  const { dispatchFields, setModified } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const latest = useRef({ fields, isModified, names })
  latest.current = { fields, isModified, names }
  const read = useRef(initialState)
  useEffect(() => {
    if (read.current === initialState) return
    read.current = initialState
    const typed = latest.current
    if (!typed.isModified) return
    // The form takes over what was read after its fields have heard of it.
    setTimeout(() => {
      const kept = [...typed.names, 'revision']
      for (const [path, { value }] of Object.entries(typed.fields)) {
        if (!kept.includes(path.split('.')[0] ?? '')) continue
        if (isSame(value, latest.current.fields[path]?.value)) continue
        // The editor shows another text than it holds where the initial value is another one.
        dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
      }
      setModified(true)
    })
  }, [dispatchFields, initialState, setModified])
}
