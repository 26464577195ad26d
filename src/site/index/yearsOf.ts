/** The years of reports, each once, newest first. */
export const yearsOf = (reports: readonly { readonly year: number }[]): readonly number[] =>
  [...new Set(reports.map(({ year }) => year))].toSorted((a, b) => b - a)
