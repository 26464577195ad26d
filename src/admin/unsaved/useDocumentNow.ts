'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { asJson, askDesk } from '../askDesk.ts'
import { useSay } from '../useSay.ts'
import { type Fields, isFields } from './Fields.ts'

/** How often a page tells that it is open. */
const EVERY = 20_000

/** Somebody else who has a document open. */
interface Present {
  readonly name: string
  readonly since: string
  readonly hasUnsaved: boolean
}

/** Who else has a document open, and as what it is kept now. */
export interface DocumentNow {
  readonly others: readonly Present[]
  readonly isOpenTwice: boolean
  readonly revision: number
  readonly savedBy: string | null
  readonly savedAt: string | null
  /** When it was purged last, by the clock of this machine. */
  readonly purgedAt: number | null
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const presentIn = (value: unknown): readonly Present[] =>
  Array.isArray(value)
    ? value.filter(isFields).map(({ name, since, hasUnsaved }) => ({
        name: text(name) ?? '',
        since: text(since) ?? '',
        hasUnsaved: hasUnsaved === true,
      }))
    : []

/** A moment of the desk by the clock of this machine, which may be wrong. */
const here = (moment: unknown, { at }: Fields): number | null =>
  typeof moment === 'string' ? Date.parse(moment) + Date.now() - Date.parse(text(at) ?? '') : null

const readAnswer = (body: unknown): DocumentNow | null =>
  isFields(body) && typeof body['revision'] === 'number'
    ? {
        others: presentIn(body['others']),
        isOpenTwice: body['isOpenTwice'] === true,
        revision: body['revision'],
        savedBy: text(body['savedBy']),
        savedAt: text(body['savedAt']),
        purgedAt: here(body['purgedAt'], body),
      }
    : null

interface Given {
  readonly collection: WorkflowCollection
  readonly id: string
  readonly hasUnsaved: boolean
}

/**
 * Tells the desk now and then that the page is open, as long as it is looked at or holds unsaved text. `hear`
 * asks at once.
 */
export const useDocumentNow = ({ collection, id, hasUnsaved }: Given) => {
  const { api } = useConfig().config.routes
  const { language } = useSay()
  const [now, setNow] = useState<DocumentNow | null>(null)
  const beatNow = useRef<(() => void) | null>(null)
  const latest = useRef(hasUnsaved)
  latest.current = hasUnsaved
  useEffect(() => {
    const page = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
    const path: `/${string}` = `/${collection}/${encodeURIComponent(id)}/presence`
    const url = formatAdminURL({ apiRoute: api, path })
    const tell = (more: object, init: RequestInit = {}) =>
      askDesk(url, { ...asJson({ method: 'POST', language, body: { page, ...more } }), ...init })
    const leaving = new AbortController()
    const beat = async (): Promise<void> => {
      if (document.hidden && !latest.current) return
      const { isGranted, body } = await tell(
        { hasUnsaved: latest.current },
        { signal: leaving.signal },
      )
      const answer = isGranted ? readAnswer(body) : null
      if (answer && !leaving.signal.aborted) setNow(answer)
    }
    const onLook = () => void beat()
    const leave = () => void tell({ isLeaving: true }, { keepalive: true })
    beatNow.current = onLook
    onLook()
    const timer = setInterval(onLook, EVERY)
    window.addEventListener('focus', onLook)
    window.addEventListener('pagehide', leave)
    return () => {
      leaving.abort()
      clearInterval(timer)
      window.removeEventListener('focus', onLook)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [api, collection, id, language])
  const hear = useCallback(() => beatNow.current?.(), [])
  return { now, hear }
}
