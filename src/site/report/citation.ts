interface Cited {
  readonly organization: string
  readonly title: string
  /** The day on which this edition was published. */
  readonly publishedAt: string
  /** What stands in the place of the day on which the reader reads. */
  readonly accessed: string
  readonly address: string | null
}

/** 著录 by GB/T 7714—2015 for a report read online: author, title[R/OL], (published)[read], address. */
export const citation = ({ organization, title, publishedAt, accessed, address }: Cited): string =>
  `${organization}. ${title}[R/OL]. (${publishedAt.slice(0, 10)})[${accessed}].${address ? ` ${address}.` : ''}`
