'use client'
import { useEffect } from 'react'

/** Puts the keyboard into a text field, by its path, as soon as it is there: the button that opened it is gone. */
export const useFocusOn = (path: string): void => {
  useEffect(() => document.getElementById(`field-${path}`)?.focus(), [path])
}
