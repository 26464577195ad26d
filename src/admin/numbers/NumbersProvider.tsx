'use client'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { createContext, type JSX, use, useEffect, useMemo, useState } from 'react'
import { type ListedNumber, listNumbers } from '../../domain/numbers/listNumbers.ts'
import { numberRefKey } from '../../domain/numbers/numberRefKey.ts'
import type { NumberRef } from '../../domain/numbers/NumberRef.ts'
import { isReportNumbers, type ReportNumbers } from '../../domain/numbers/ReportNumbers.ts'
import { askDesk } from '../askDesk.ts'
import { printedTexts } from './printedTexts.ts'

interface Numbers {
  /** The numbers of the report that the text belongs to; null until they are read. */
  readonly numbers: ReportNumbers | null
  readonly isRead: boolean
  readonly list: readonly ListedNumber[]
  /** The section that is open; null in a preamble or a summary. */
  readonly section: string | null
  readonly describe: (ref: NumberRef) => ListedNumber | null
}

const NONE: Numbers = {
  numbers: null,
  isRead: false,
  list: [],
  section: null,
  describe: () => null,
}
const Context = createContext(NONE)

/** The numbers that the text in hand may be bound to. */
export const useNumbers = (): Numbers => use(Context)

const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  const id: unknown = Reflect.get(Object(value), 'id')
  return typeof id === 'string' ? id : null
}

const useReport = (): string | null => {
  const { collectionSlug, id } = useDocumentInfo()
  const given = useFormFields(([fields]) => fields['report']?.value)
  return collectionSlug === 'reports' ? idOf(id) : idOf(given)
}

/** Reads the numbers of the report, and again when the person comes back to the page: a figure may be new. */
const useReportNumbers = (report: string | null): ReportNumbers | null => {
  const { config } = useConfig()
  const [numbers, setNumbers] = useState<ReportNumbers | null>(null)
  const { api } = config.routes
  useEffect(() => {
    if (report === null) return
    const path: `/${string}` = `/reports/${encodeURIComponent(report)}/numbers`
    const url = formatAdminURL({ apiRoute: api, path })
    const leaving = new AbortController()
    const read = async () => {
      const { isGranted, body } = await askDesk(url, { signal: leaving.signal })
      if (isGranted && isReportNumbers(body)) setNumbers(body)
    }
    const readAgain = () => void read()
    readAgain()
    window.addEventListener('focus', readAgain)
    return () => {
      leaving.abort()
      window.removeEventListener('focus', readAgain)
    }
  }, [api, report])
  return numbers
}

/** Gives an editor the numbers of its report. */
export const NumbersProvider = ({ children }: { readonly children: JSX.Element }) => {
  const { collectionSlug, id } = useDocumentInfo()
  const numbers = useReportNumbers(useReport())
  const section = collectionSlug === 'sections' ? idOf(id) : null
  const value = useMemo((): Numbers => {
    if (!numbers) return NONE
    const list = listNumbers(numbers)
    const byKey = new Map(list.map((each) => [numberRefKey(each.ref), each]))
    const describe = (ref: NumberRef) => byKey.get(numberRefKey(ref)) ?? null
    return { numbers, isRead: true, list, section, describe }
  }, [numbers, section])
  useEffect(() => {
    for (const { ref, text } of value.list) printedTexts.set(numberRefKey(ref), text ?? '')
  }, [value])
  return <Context value={value}>{children}</Context>
}
