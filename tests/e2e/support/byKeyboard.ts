import type { Locator, Page } from 'playwright-core'

/** More stops than any page has. */
const MOST_STOPS = 400

/** Whether what the keyboard is on can be seen, and is seen to be what the keyboard is on; else what it is. */
const unseenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return null
    const { width, height, bottom, right } = at.getBoundingClientRect()
    const told = `${at.tagName} ${at.id} ${at.className} ${at.textContent?.slice(0, 40)}`
    const isOutlined = (element: Element | null): boolean => {
      if (!element) return false
      const { boxShadow, outlineStyle, outlineWidth, visibility } = getComputedStyle(element)
      const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
      return visibility === 'visible' && (hasOutline || boxShadow !== 'none')
    }
    const isSeen = isOutlined(at) || isOutlined(at.closest('.rs__control'))
    return isSeen && width > 0 && height > 0 && bottom > 0 && right > 0 ? null : told
  })

/** A person who has no mouse. */
export interface Keyboard {
  /** Goes on with Tab until the keyboard is on this. Rejects where it never is, or is unseen on its way. */
  readonly to: (target: Locator) => Promise<void>
  /** Goes there and presses a key: Enter unless said. */
  readonly press: (target: Locator, key?: string) => Promise<void>
  /** Goes to a field and types. */
  readonly type: (target: Locator, text: string) => Promise<void>
}

/** What can be done on a page without a mouse. */
export const byKeyboard = (page: Page): Keyboard => {
  const to = async (target: Locator): Promise<void> => {
    await target.waitFor()
    const stops: string[] = []
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate((element) => element.contains(document.activeElement))) return
      await page.keyboard.press('Tab')
      const unseen = await unseenFocus(page)
      if (unseen !== null) throw new Error(`The keyboard is where nobody sees it: ${unseen}`)
      stops.push(
        await page.evaluate(() => {
          const at = document.activeElement
          return `${at?.tagName}#${at?.id} ${at?.textContent?.trim().slice(0, 20)}`
        }),
      )
    }
    throw new Error(
      `The keyboard never comes to ${String(target)}:\n${stops.slice(0, 80).join('\n')}`,
    )
  }
  const press = async (target: Locator, key = 'Enter'): Promise<void> => {
    await to(target)
    await page.keyboard.press(key)
  }
  return {
    to,
    press,
    type: async (target, text) => {
      await to(target)
      await page.keyboard.type(text)
    },
  }
}
