'use client'
import { useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Asks before the browser goes back or forward from unsaved text. The base asks at links and when a window
 * closes; of this the browser tells by its Navigation API, and one without it asks nothing: the draft stays.
 */
export const useGuardedHistory = (question: string): void => {
  const isModified = useFormModified()
  useEffect(() => {
    const navigation: unknown = Reflect.get(window, 'navigation')
    if (!isModified || !(navigation instanceof EventTarget)) return
    const onNavigate = (event: Event): void => {
      if (Reflect.get(event, 'navigationType') !== 'traverse' || !event.cancelable) return
      if (!window.confirm(question)) event.preventDefault()
    }
    navigation.addEventListener('navigate', onNavigate)
    return () => navigation.removeEventListener('navigate', onNavigate)
  }, [isModified, question])
}
