'use client'
import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Puts words at the head of a document's page in the place of what its row is called by. */
export const Headed = ({ title }: { readonly title: string }) => {
  const { setDocumentTitle, title: present } = useDocumentTitle()
  useEffect(() => {
    if (present === title) return
    // The base heads the page in the same moment, after what is drawn on it.
    const frame = requestAnimationFrame(() => setDocumentTitle(title))
    return () => cancelAnimationFrame(frame)
  }, [present, setDocumentTitle, title])
  return null
}
