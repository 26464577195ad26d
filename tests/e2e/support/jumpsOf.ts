import type { Page } from 'playwright-core'

/** How often a page that jumps is loaded again. */
const LOADS = 3

/** The layout shift below which a page is calm, by the measure of web vitals. */
const CALM = 0.1

/**
 * How much of a page slid away from where it was first drawn, while nobody did anything: the browser's own
 * measure of layout shift.
 */
const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (!Reflect.get(entry, 'hadRecentInput')) sum += Number(Reflect.get(entry, 'value'))
          }
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 100)
      }),
  )

/**
 * How much of an open page jumps each time it is loaded; null where it is calm. What comes in pieces from a busy
 * server may jump once, so a page that jumps is loaded `again`.
 */
export const jumpsOf = async (page: Page, again: () => Promise<void>): Promise<string | null> => {
  let least = await shiftsOf(page)
  for (let time = 1; least >= CALM && time < LOADS; time += 1) {
    await again()
    least = Math.min(least, await shiftsOf(page))
  }
  return least < CALM ? null : least.toFixed(2)
}
