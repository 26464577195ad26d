import type { Page } from 'playwright-core'

/** Selects words of the text of a page, as a person does with the mouse. */
export const selectWords = async (page: Page, words: string): Promise<void> => {
  const place = page.locator('.rich-text-lexical').getByText(words).first()
  await place.waitFor()
  await place.evaluate((element, quote) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const start = text.textContent?.indexOf(quote) ?? -1
      if (start < 0) continue
      getSelection()?.setBaseAndExtent(text, start, text, start + quote.length)
      return
    }
  }, words)
}
