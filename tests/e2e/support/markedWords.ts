import type { Page } from 'playwright-core'
import { z } from 'zod'

const found = z.array(z.object({ text: z.string(), x: z.number(), y: z.number() }))

const marks = async (page: Page, name: string) => {
  const answer: unknown = await page.evaluate(`
    [...(CSS.highlights.get('${name}') ?? [])].map((range) => {
      const { x, y } = range.getBoundingClientRect()
      return { text: String(range), x, y }
    })`)
  return found.parse(answer)
}

/** The words of a text that are marked, `comment-active` those of the comment that is looked at. */
export const marked = async (page: Page, name: string): Promise<readonly string[]> =>
  (await marks(page, name)).map(({ text }) => text)

/** Where words stand that a comment is about, as soon as they are marked. */
export const wordsOf = async (page: Page, quote: string) =>
  (await marks(page, 'comment-quote')).find(({ text }) => text === quote) ?? null
