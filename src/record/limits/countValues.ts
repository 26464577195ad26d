const membersOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []

/** How many values are in a value, itself not counted, however deep; no more than `most` + 1 are looked at. */
export const countValues = (value: unknown, most: number): number => {
  const waiting: (readonly unknown[])[] = [membersOf(value)]
  let count = 0
  for (let members = waiting.pop(); members && count <= most; members = waiting.pop()) {
    count += members.length
    if (count > most) break
    for (const member of members) waiting.push(membersOf(member))
  }
  return count
}
