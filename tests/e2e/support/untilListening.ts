import type { Locator } from 'playwright-core'

/** Waits until something on a page listens: what the server sent is there before React is, and a click then is lost. */
export const untilListening = async (locator: Locator): Promise<void> => {
  await locator.waitFor()
  await locator.evaluate(async (element) => {
    const listens = () => Object.keys(element).some((key) => key.startsWith('__react'))
    while (!listens()) await new Promise((resolve) => setTimeout(resolve, 50))
  })
}
