/** What follows the text of a link: its address in brackets, or nothing where the text says it. */
export const addressBehind = (text: string, address: string): string =>
  text.includes(address.replace(/\/$/, '')) ? '' : `（${address}）`
