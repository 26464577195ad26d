/** Characters that nobody sees and that would hide a number at the beginning of a line. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g
const CONTROL = /[^\P{Cc}\t]|[\u2028\u2029]/gu

/** A line as it is read: without what nobody sees, trimmed, with plain spaces. */
export const tidyText = (text: string): string =>
  text.replace(UNSEEN, '').replace(CONTROL, ' ').replaceAll('\u00a0', ' ').trim()
