import type { Explanation } from './Explanation.ts'
import type { Finding } from './Finding.ts'
import { isExplainable } from './isExplainable.ts'

/** The findings that still have to be mended or explained. */
export const openFindings = (
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): readonly Finding[] => {
  const explained = new Set(explanations.map(({ key }) => key))
  return findings.filter((finding) => !isExplainable(finding) || !explained.has(finding.key))
}
