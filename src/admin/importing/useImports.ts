'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useRef, useState } from 'react'
import { type Answer, askDesk } from '../askDesk.ts'
import { useSay } from '../useSay.ts'
import { readRefusal, type Reason } from '../workflow/answers.ts'
import { type ImportItem, isToImport } from './ImportItem.ts'
import { readDone, readPreview } from './ImportPreview.ts'

type Change = Partial<Omit<ImportItem, 'file' | 'id'>>
type Chosen = Partial<Pick<ImportItem, 'organization' | 'year'>>

/** Why something is refused, each sentence once. */
const sentencesOf = (message: string, reasons: readonly Reason[]): readonly string[] => [
  ...new Set([message, ...reasons.map((reason) => reason.message)]),
]

/** The files that a person chose: each is read at once, one after the other, and imported when she says so. */
export const useImports = () => {
  const { config } = useConfig()
  const { language, say } = useSay()
  const [items, setItems] = useState<readonly ImportItem[]>([])
  const [told, setTold] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const nextId = useRef(0)
  const queue = useRef<Promise<void>>(Promise.resolve())

  const change = useCallback((id: number, changed: Change) => {
    setItems((all) => all.map((item) => (item.id === id ? { ...item, ...changed } : item)))
  }, [])

  const send = useCallback(
    ({ file, organization, year }: ImportItem, mode: 'dryRun' | 'write'): Promise<Answer> => {
      const body = new FormData()
      body.set('file', file)
      body.set('organization', organization)
      body.set('year', year)
      if (mode === 'dryRun') body.set('dryRun', 'true')
      const url = formatAdminURL({ apiRoute: config.routes.api, path: '/reports/import' })
      return askDesk(url, { method: 'POST', headers: { 'Accept-Language': language }, body })
    },
    [config.routes.api, language],
  )

  const reasonsIn = useCallback(
    (body: unknown): readonly string[] => {
      const refusal = readRefusal(body)
      return refusal ? sentencesOf(refusal.message, refusal.reasons) : [say('answerLost')]
    },
    [say],
  )

  const read = useCallback(
    async (item: ImportItem) => {
      setTold(say('importReading', { file: item.file.name }))
      change(item.id, { state: 'working' })
      const { isGranted, body } = await send(item, 'dryRun')
      const preview = isGranted ? readPreview(body) : null
      if (!preview) {
        change(item.id, { state: 'unreadable', preview: null, reasons: reasonsIn(body) })
        return
      }
      const { refusal, organization, report } = preview
      const reasons = refusal ? sentencesOf(refusal.message, refusal.refusals) : []
      change(item.id, {
        state: refusal ? 'refused' : 'read',
        preview,
        reasons,
        organization: organization ?? item.organization,
        year: report.year === null ? item.year : String(report.year),
      })
    },
    [change, reasonsIn, say, send],
  )

  /** Files are read one after the other, so that many do not ask the server at once. */
  const readAll = useCallback(
    (added: readonly ImportItem[]) => {
      queue.current = queue.current.then(async () => {
        for (const item of added) await read(item)
        setTold(say('importReadAll', { count: added.length }))
      })
    },
    [read, say],
  )

  const choose = useCallback(
    (files: FileList) => {
      const added = [...files].map((file): ImportItem => {
        nextId.current += 1
        const id = nextId.current
        const open = { preview: null, done: null, reasons: [], organization: '', year: '' }
        return { id, file, state: 'waiting', ...open }
      })
      setItems((all) => [...all, ...added])
      readAll(added)
    },
    [readAll],
  )

  const settle = (item: ImportItem, chosen: Chosen) => {
    change(item.id, chosen)
    const next = { ...item, ...chosen }
    if (next.year === '' || /^\d{4}$/.test(next.year)) readAll([next])
  }

  const leave = (id: number) => setItems((all) => all.filter((item) => item.id !== id))

  const importOne = async (item: ImportItem): Promise<boolean> => {
    change(item.id, { state: 'working' })
    const { isGranted, body } = await send(item, 'write')
    const done = isGranted ? readDone(body) : null
    if (done) change(item.id, { state: 'done', done, reasons: [] })
    else change(item.id, { state: 'refused', reasons: reasonsIn(body) })
    return done !== null
  }

  const importAll = async () => {
    setIsBusy(true)
    const chosen = items.filter(isToImport)
    let done = 0
    for (const [place, item] of chosen.entries()) {
      setTold(say('importWriting', { at: place + 1, count: chosen.length }))
      if (await importOne(item)) done += 1
    }
    setTold(say('importWroteAll', { done, refused: chosen.length - done }))
    setIsBusy(false)
  }

  return { items, told, isBusy, choose, settle, leave, importAll }
}
