'use client'
import { useEffect, useState } from 'react'

/** Texts by the keys of their findings. */
export type Typed = Readonly<Record<string, string>>

const placeOf = (report: string): string => `gongkai.explanations.${report}`

const read = (report: string): Typed => {
  try {
    const entries = Object.entries(
      Object(JSON.parse(sessionStorage.getItem(placeOf(report)) ?? '')),
    )
    return Object.fromEntries(
      entries.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
    )
  } catch {
    // Nothing was kept, or the browser keeps nothing.
    return {}
  }
}

const keep = (report: string, typed: Typed): void => {
  try {
    if (Object.keys(typed).length === 0) sessionStorage.removeItem(placeOf(report))
    else sessionStorage.setItem(placeOf(report), JSON.stringify(typed))
  } catch {
    // The browser keeps nothing: what was typed lasts as long as the page.
  }
}

/** What was typed and is not saved yet: kept in this tab, also while the person looks at a section and comes back. */
export const useTyped = (report: string) => {
  const [typed, setTyped] = useState<Typed>({})
  useEffect(() => setTyped(read(report)), [report])
  const change = (next: (before: Typed) => Typed) =>
    setTyped((before) => {
      const after = next(before)
      keep(report, after)
      return after
    })
  return {
    typed,
    type: (key: string, text: string) => change((before) => ({ ...before, [key]: text })),
    forget: (keys: readonly string[]) =>
      change((before) =>
        Object.fromEntries(Object.entries(before).filter(([key]) => !keys.includes(key))),
      ),
  }
}
