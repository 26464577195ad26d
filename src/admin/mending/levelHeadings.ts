/**
 * The level by which each heading of a page is told: never more than one below that of the one before.
 * `levels`: those that the headings have by their elements, in reading order.
 */
export const levelHeadings = (levels: readonly number[]): readonly number[] => {
  let before = 0
  return levels.map((level) => {
    before = Math.min(level, before + 1)
    return before
  })
}
