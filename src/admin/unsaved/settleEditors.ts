/** As long as an editor of text waits at most before it hands over what was typed. */
const LONGEST = 500

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LONGEST })
    else setTimeout(resolve, LONGEST / 2)
  })

/**
 * Waits until the form holds what was typed last: an editor of text hands it over when the browser is
 * idle, in turn, and the form takes it in when it is drawn.
 */
export const settleEditors = async (): Promise<void> => {
  await idle()
  await idle()
}
