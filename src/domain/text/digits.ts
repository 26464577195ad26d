const FULL_WIDTH = /[０-９．]/g
const DISTANCE = '０'.charCodeAt(0) - '0'.charCodeAt(0)

/** A text with its full-width digits and points as ASCII ones, character for character. */
export const toAsciiDigits = (text: string): string =>
  text.replace(FULL_WIDTH, (character) =>
    character === '．' ? '.' : String.fromCharCode(character.charCodeAt(0) - DISTANCE),
  )
