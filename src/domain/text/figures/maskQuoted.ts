/** What a quoted character is replaced by: no character of a text, so no pattern looks into a quotation. */
export const MASK = '\uFFFF'

const QUOTED = [
  /《[^《》]*》/g,
  /〈[^〈〉]*〉/g,
  /“[^“”]*”/g,
  /‘[^‘’]*’/g,
  /「[^「」]*」/g,
  /『[^『』]*』/g,
  /〔[^〔〕]*〕/g,
  /"[^"\n]*"/g,
  /https?:\/\/[!-~]+/gi,
]

/**
 * The text with its quoted titles, quoted words and addresses covered up, character for character: they
 * are names, and what is a number in them counts nothing.
 */
export const maskQuoted = (text: string): string =>
  QUOTED.reduce(
    (masked, pattern) => masked.replace(pattern, (quoted) => MASK.repeat(quoted.length)),
    text,
  )
