/**
 * How many persons acted, where who acts for somebody counts as one with her: an act is told by everybody it
 * counts for, and acts that have somebody in common are one person's.
 */
export const countPersons = (acts: readonly (readonly string[])[]): number => {
  const groups: Set<string>[] = []
  for (const act of acts) {
    const joined = new Set(act)
    for (const group of groups.filter((each) => act.some((person) => each.has(person)))) {
      for (const person of group) joined.add(person)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(joined)
  }
  return groups.length
}
