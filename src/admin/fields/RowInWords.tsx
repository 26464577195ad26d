'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { Localized } from '../../domain/localized.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import { useSay } from '../useSay.ts'

/** How the form keeps a day. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T/

interface Props {
  /** What values that are chosen are called. */
  readonly names?: Readonly<Record<string, Localized>>
  /** The fields that tell one row from another, in order. */
  readonly parts: readonly string[]
}

/** A row of a list of settings in a line, by what stands in it; by its number while nothing does. */
export const RowInWords = ({ names = {}, parts }: Props) => {
  const { data, rowNumber = 0 } = useRowLabel<Readonly<Record<string, unknown>>>()
  const { name, language } = useSay()
  const separator = language === 'zh' ? '、' : ', '
  const told = parts.flatMap((part) => {
    const values = [data[part]].flat().filter((each) => each !== null && each !== undefined)
    const words = values.map((each) => {
      const named = names[String(each)]
      if (named) return name(named)
      return MOMENT.test(String(each)) ? shanghaiDay(String(each)) : String(each)
    })
    return words.length > 0 ? [words.join(separator)] : []
  })
  return <span>{told.join(' · ') || String(rowNumber + 1)}</span>
}
