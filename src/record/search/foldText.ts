const FULL_WIDTH = /[\uFF01-\uFF5E]/g
const WIDTH = 0xfee0

/**
 * A text as it is compared: without regard to upper case and to the width of letters, digits and
 * punctuation. Character for character, so that a place in it is a place in the text.
 */
export const foldText = (text: string): string =>
  text
    .replace(FULL_WIDTH, (each) => String.fromCharCode(each.charCodeAt(0) - WIDTH))
    .replace(/\u3000/g, ' ')
    .replace(/[A-Z]/g, (each) => each.toLowerCase())
