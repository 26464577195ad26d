import type { Explanation } from './Explanation.ts'
import type { ExplanationFault } from './explanationFaults.ts'
import type { Finding } from './Finding.ts'
import { isExplainable } from './isExplainable.ts'

const LEAST_CHARACTERS = 4
const MOST_CHARACTERS = 2000

interface Given {
  /** What was sent: the whole list as it is to be. */
  readonly sent: unknown
  /** The explanations that the report has. */
  readonly known: readonly Explanation[]
  readonly findings: readonly Finding[]
  readonly person: string
  /** For whom she stands, where she writes as a deputy. */
  readonly standsFor?: string | undefined
  readonly at: string
}

/** One thing that is wrong with what was sent, and where, such as `explanations.2.text`. */
export interface FaultyExplanation {
  readonly field: string
  readonly fault: ExplanationFault
}

/** What came of it: the list to be kept, or everything that is wrong. */
export type Explained =
  | { readonly explanations: readonly Explanation[] }
  | { readonly faults: readonly FaultyExplanation[] }

interface Sent {
  readonly key: string
  readonly text: string
}

const isSent = (value: unknown): value is Sent =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'text'].every((name) => typeof Reflect.get(value, name) === 'string')

/** Punctuation and spaces say nothing. */
const saysNothing = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]/gu) ?? []).length < LEAST_CHARACTERS

const faultOfText = (text: string): ExplanationFault | null => {
  if (saysNothing(text)) return 'saysNothing'
  return text.length > MOST_CHARACTERS ? 'tooLong' : null
}

/**
 * Takes the explanations that an editor sent: a new or changed text is hers from now on, one that is the
 * same stays whose it was, and one whose finding is gone falls away. Refused with all that is wrong: what
 * is no explanation, says nothing, is of no finding, or of an error that has to be mended.
 */
export const explain = ({ sent, known, findings, person, standsFor, at }: Given): Explained => {
  if (sent === undefined || sent === null) return { explanations: [] }
  if (!Array.isArray(sent)) return { faults: [{ field: 'explanations', fault: 'malformed' }] }
  const present = new Map(findings.map((finding) => [finding.key, finding]))
  const before = new Map(known.map((each) => [each.key, each]))
  const by = { person, ...(standsFor ? { standsFor } : {}), at }
  const faults: FaultyExplanation[] = []
  const explanations = new Map<string, Explanation>()
  for (const [index, entry] of sent.entries()) {
    const place = `explanations.${index}`
    if (!isSent(entry) || explanations.has(entry.key)) {
      faults.push({ field: place, fault: 'malformed' })
      continue
    }
    const { key } = entry
    const text = entry.text.trim()
    const old = before.get(key)
    const finding = present.get(key)
    if (old?.text === text) {
      if (finding) explanations.set(key, old)
      continue
    }
    const fault = faultOfText(text)
    if (!finding) faults.push({ field: `${place}.key`, fault: 'unknownFinding' })
    else if (!isExplainable(finding)) faults.push({ field: `${place}.key`, fault: 'mustBeMended' })
    else if (fault) faults.push({ field: `${place}.text`, fault })
    else explanations.set(key, { key, text, ...by })
  }
  return faults.length > 0 ? { faults } : { explanations: [...explanations.values()] }
}
