const ADDRESS = /https?:\/\/(?:(?!https?:\/\/)[\w\-.~:/?#[\]@!$&'()*+,;=%]){1,2000}/gi
const CLOSING = /[.,;:!?'*\]]+$/

const withoutPunctuation = (address: string): string => {
  const open = address.replace(CLOSING, '')
  return open.endsWith(')') && !open.includes('(') ? withoutPunctuation(open.slice(0, -1)) : open
}

/** Where an address stands in a text. */
export interface FoundAddress {
  readonly address: string
  readonly index: number
}

/**
 * The web addresses in a text, in order. An address ends where its own characters end, so two that are
 * joined by 和 without a space, or by nothing, are two; punctuation that closes a sentence is no part.
 */
export const addressesIn = (text: string): readonly FoundAddress[] =>
  [...text.matchAll(ADDRESS)]
    .map(({ 0: found, index }) => ({ address: withoutPunctuation(found), index }))
    .filter(({ address }) => URL.canParse(address))
