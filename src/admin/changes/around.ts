/** So many characters of what stayed are shown on each side of a change. */
const SHOWN = 40

interface Edges {
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Of a long text that stayed what stands beside the changes before and after it. */
export const around = (text: string, { isFirst, isLast }: Edges): string => {
  const characters = [...text]
  const start = isFirst ? [] : characters.slice(0, SHOWN)
  const end = isLast ? [] : characters.slice(-SHOWN)
  if (start.length + end.length >= characters.length) return text
  return `${start.join('')}……${end.join('')}`
}
