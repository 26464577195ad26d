/** Places in two lists that could belong together; the ends are excluded. */
export interface Match {
  readonly before: readonly [from: number, to: number]
  readonly after: readonly [from: number, to: number]
  readonly weight: number
}

interface Link {
  readonly match: Match
  readonly total: number
  readonly previous: Link | null
}

/** The heaviest link that ends at a place or before it (a binary indexed tree). */
const heaviestEnds = (places: number) => {
  const best = new Map<number, Link>()
  return {
    keep: (link: Link): void => {
      for (let at = link.match.after[1] + 1; at <= places + 1; at += at & -at) {
        if (link.total > (best.get(at)?.total ?? -1)) best.set(at, link)
      }
    },
    upTo: (end: number): Link | null => {
      let found: Link | null = null
      for (let at = end + 1; at > 0; at -= at & -at) {
        const link = best.get(at)
        if (link && link.total >= (found?.total ?? 0)) found = link
      }
      return found
    },
  }
}

/** Of matches that cross each other those that follow one another in both lists and weigh most together. */
export const heaviestChain = (matches: readonly Match[]): readonly Match[] => {
  const places = matches.reduce((most, { after }) => Math.max(most, after[1]), 0)
  const ends = heaviestEnds(places)
  const ending = matches.toSorted((a, b) => a.before[1] - b.before[1])
  const links = new Map<Match, Link>()
  let ended = 0
  const keepEnded = (start: number): void => {
    for (let match = ending[ended]; match && match.before[1] <= start; match = ending[ended]) {
      const link = links.get(match)
      if (link) ends.keep(link)
      ended += 1
    }
  }
  for (const match of matches.toSorted((a, b) => a.before[0] - b.before[0])) {
    keepEnded(match.before[0])
    const previous = ends.upTo(match.after[0])
    links.set(match, { match, total: match.weight + (previous?.total ?? 0), previous })
  }
  keepEnded(Infinity)
  const chain: Match[] = []
  for (let link = ends.upTo(places); link; link = link.previous) chain.push(link.match)
  return chain.toReversed()
}
