import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const found = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({ target: z.array(z.unknown()), html: z.string() })),
    }),
  ),
})

/** What is left as the base draws it: a rule, an element of the base, and why. */
export interface Left {
  readonly rule: string
  readonly selector: string
  readonly reason: string
}

/**
 * What a page has against the rules of WCAG 2.1 AA and axe's own good practice: rule, element and its markup.
 * `left`: elements that a rule is not asked about.
 */
export const violationsOn = async (
  page: Page,
  left: readonly Left[] = [],
): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const answer: unknown = await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })`,
  )
  const told: string[] = []
  for (const { id, nodes } of found.parse(answer).violations) {
    const exempt = left.filter(({ rule }) => rule === id).map(({ selector }) => selector)
    for (const { target, html } of nodes) {
      const place = String(target[0])
      const isLeft =
        exempt.length > 0 &&
        (await page
          .locator(place)
          .evaluateAll(
            (elements, selectors) => elements.every((each) => each.matches(selectors)),
            exempt.join(', '),
          ))
      if (!isLeft) told.push(`${id}: ${place} ${html.slice(0, 200)}`)
    }
  }
  return told
}

/** By how much a page is wider than the screen. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** What of a page sticks out of the screen, by its class. */
export const stickingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((each) => each.getBoundingClientRect().right > window.innerWidth + 1)
      .slice(0, 3)
      .map(({ tagName, className }) => `${tagName} ${String(className)}`),
  )
