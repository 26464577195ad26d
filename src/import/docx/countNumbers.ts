import { formatNumber } from './formatNumber.ts'
import type { NumberLevel, NumberList } from './readNumbering.ts'

/** Counts a paragraph of a list and answers its number as printed; empty for a bullet. */
export type CountNumber = (list: { readonly id: string; readonly level: number }) => string

const isRestarted = (level: NumberLevel, place: number, by: number): boolean => {
  const below = level.restartsBelow ?? place
  return by < below
}

/** A number runs into what follows it where it ends with a mark of its own. */
const parted = (number: string): string =>
  number === '' || /[、，.．）)：:〕】]$/.test(number) ? number : `${number} `

/**
 * Counts the numbered paragraphs of a file in their order, as Word does: lists of one definition count
 * together, a level counts anew below one above it, and a list may start anew by itself.
 */
export const countNumbers = (lists: ReadonlyMap<string, NumberList>): CountNumber => {
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return ({ id, level: place }) => {
    const list = lists.get(id)
    const level = list?.levels.get(place)
    if (!list || !level) return ''
    const counts = counters.get(list.counter) ?? new Map<number, number>()
    counters.set(list.counter, counts)
    if (!begun.has(id)) {
      begun.add(id)
      for (const [at, start] of list.startsAt) counts.set(at, start - 1)
    }
    counts.set(place, (counts.get(place) ?? level.start - 1) + 1)
    for (const [at, each] of list.levels) {
      if (at > place && isRestarted(each, at, place)) counts.set(at, each.start - 1)
    }
    if (level.format === 'bullet') return ''
    const printed = level.text.replaceAll(/%([1-9])/g, (_whole, digit: string) => {
      const at = Number(digit) - 1
      const own = list.levels.get(at)
      const count = counts.get(at) ?? own?.start ?? 1
      // A level above that nothing was counted of yet stands at its first.
      const shown = at < place ? Math.max(count, own?.start ?? 1) : count
      return formatNumber(level.isLegal ? 'decimal' : (own?.format ?? 'decimal'), shown)
    })
    return parted(printed.trim())
  }
}
