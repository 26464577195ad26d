/** What one query may ask for. The deepest sensible one, four levels of sections with their report, has ten levels. */
export const LIMITS = {
  depth: 15,
  aliases: 30,
  tokens: 1000,
  bodyBytes: 100 * 1024,
} as const
