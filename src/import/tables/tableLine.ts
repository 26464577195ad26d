const BARS = /[|｜]/g
const RULE = /^[|｜\s:：—－-]*$/

/** Whether a line is one of a table: cells between bars, or between two tabs or more. */
export const isTableLine = (line: string): boolean =>
  (line.match(BARS)?.length ?? 0) >= 2 || (line.match(/\t/g)?.length ?? 0) >= 2

/** The cells of such a line; none for the rule under a head (`| --- | --- |`). */
export const cellsOfLine = (line: string): readonly string[] => {
  if (/[|｜]/.test(line) && /[-—－]{2}/.test(line) && RULE.test(line)) return []
  const separator = /[|｜]/.test(line) ? /[|｜]/ : /\t/
  const cells = line.split(separator).map((cell) => cell.trim())
  const isFramed = /^[|｜]/.test(line)
  const isClosed = /[|｜]$/.test(line)
  return cells.slice(isFramed ? 1 : 0, isClosed ? -1 : undefined)
}
