/**
 * Puts a text into the clipboard; answers whether it is there. Offices reach the desk by plain HTTP too, where
 * browsers offer no clipboard: there the text is selected and copied as by hand.
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Not offered here, or not allowed: the other way is tried.
  }
  const area = document.createElement('textarea')
  const focused = document.activeElement
  area.value = text
  area.setAttribute('aria-hidden', 'true')
  area.style.position = 'fixed'
  area.style.opacity = '0'
  // Within an open dialog nothing outside of it takes the focus.
  const place = (focused?.closest('dialog') ?? document.body).appendChild(area)
  place.select()
  const isCopied = document.execCommand('copy')
  place.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
