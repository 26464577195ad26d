'use client'
import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/** What an editor of text is told of before it changes anything. */
const TYPING = ['beforeinput', 'cut', 'paste'] as const

/** Counts a form as changed with the first keystroke in one of its texts, not when the editor hands it over. */
export const useTypedText = (): void => {
  const { formRef, setModified } = useForm()
  useEffect(() => {
    const form = formRef.current
    const onTyping = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[contenteditable=true]')) setModified(true)
    }
    for (const name of TYPING) form?.addEventListener(name, onTyping)
    return () => {
      for (const name of TYPING) form?.removeEventListener(name, onTyping)
    }
  }, [formRef, setModified])
}
