'use client'
import { useEffect } from 'react'

/** Puts the keyboard into a text field, by its path, whenever it is opened: the button that did it may be gone. */
export const useFocusOn = (path: string, opened = 0): void => {
  useEffect(() => document.getElementById(`field-${path}`)?.focus(), [path, opened])
}
