'use client'
import { useRowLabel } from '@payloadcms/ui'

interface Row {
  readonly written?: string
  readonly meant?: string
}

/** An entry of the lexicon in a line: what is written and what is meant. */
export const LexiconRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const words = [data.written, data.meant].filter(Boolean).join(' → ')
  return <span>{words || String(rowNumber + 1)}</span>
}
