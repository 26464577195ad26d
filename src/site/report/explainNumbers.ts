import type { Language } from '../../domain/localized.ts'
import { escapeHtml } from '../../record/richText/escapeHtml.ts'
import { dayIn } from '../time.ts'
import { sayIn } from '../words.ts'
import type { NumberSource } from './numberSources.ts'

/** Bound numbers as the record writes them. */
const BOUND = /<data value="[^"]*" data-figure-ref="([^"]*)">(.*?)<\/data>/g

/** Puts beside each bound number of a text where it comes from. */
export type ExplainNumbers = (html: string) => string

/**
 * Makes each bound number a button that opens, without any script, a note that says where the number comes
 * from and leads there. A browser that knows no popovers prints the number alone, and so does paper.
 */
export const explainNumbers = (
  sources: ReadonlyMap<string, NumberSource>,
  language: Language,
): ExplainNumbers => {
  const say = sayIn(language)
  let count = 0
  return (html) =>
    html.replace(BOUND, (printed: string, ref: string, text: string) => {
      const source = sources.get(ref)
      if (!source) return printed
      count += 1
      const { place, period, anchor } = source
      const label = say('explain', { text })
      const days = period ? `（${dayIn(language, period.from)}—${dayIn(language, period.to)}）` : ''
      const link = `<a href="#${encodeURIComponent(anchor)}">${escapeHtml(`${place}${days}`)}</a>`
      return (
        `<button class="bound" type="button" popovertarget="n${count}" aria-label="${label}">${printed}</button>` +
        `<span class="source" id="n${count}" popover>${escapeHtml(say('source'))}${language === 'zh' ? '：' : ': '}${link}</span>`
      )
    })
}
