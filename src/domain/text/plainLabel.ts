const NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[ ]?[、.]|\([ ]?[一二三四五六七八九十]{1,3}[ ]?\)[、.]?|\d{1,2}[ ]?[.、]|\([ ]?\d{1,2}[ ]?\)[、.]?|其中:?)/
const NOTE = /\([^()]{0,120}\)/g
const NO_WORD = /[^\p{L}\p{N}]/gu

/**
 * A label of a table without what differs from office to office: width, punctuation, white space, its
 * number, notes in brackets.
 */
export const plainLabel = (printed: string): string => {
  let label = printed.slice(0, 200).normalize('NFKC').trim()
  for (let turn = 0; turn < 2; turn += 1) label = label.replace(NUMBER, '').trim()
  return label.replaceAll(NOTE, '').replaceAll(NO_WORD, '')
}
