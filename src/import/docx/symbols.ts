/** What symbol fonts print at their private places, as characters that every font has. */
const WINGDINGS: Readonly<Record<string, string>> = {
  '6C': '●',
  '6E': '■',
  '6F': '□',
  '71': '❑',
  '75': '◆',
  '76': '❖',
  A1: '○',
  A7: '▪',
  A8: '□',
  AB: '★',
  D8: '➢',
  E0: '→',
  F0: '⇨',
  FB: '✗',
  FC: '✓',
  FD: '☒',
  FE: '☑',
}
const WINGDINGS2: Readonly<Record<string, string>> = {
  '50': '✓',
  '52': '☑',
  '51': '☒',
  A3: '□',
}
const SYMBOL: Readonly<Record<string, string>> = {
  B0: '°',
  B1: '±',
  B4: '×',
  B7: '•',
  B8: '÷',
  A3: '≤',
  B3: '≥',
  B9: '≠',
}
const FONTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS2,
  symbol: SYMBOL,
}

/** The character that a `w:sym` shows; null where it is not known. */
export const symbolOf = (font: string, code: string): string | null => {
  const point = Number.parseInt(code, 16)
  if (!Number.isInteger(point) || point < 1 || point > 0x10ffff) return null
  const isPrivate = point >= 0xf000 && point <= 0xf0ff
  const table = FONTS[font.toLowerCase()]
  const place = (isPrivate ? point - 0xf000 : point).toString(16).toUpperCase().padStart(2, '0')
  if (table) return table[place] ?? null
  return isPrivate || (point >= 0xd800 && point <= 0xdfff) ? null : String.fromCodePoint(point)
}
