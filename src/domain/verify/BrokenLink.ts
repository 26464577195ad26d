import type { Localized } from '../localized.ts'

/** What can be wrong with a row of a chain or of the record, and what a person reads of it. */
export const BREAKS = {
  sequence: { zh: '序号不连续', en: 'the sequence has a gap' },
  previousHash: { zh: '与上一条不相衔接', en: 'it does not continue the one before' },
  hash: { zh: '内容与其哈希不符', en: 'its content is not what its hash says' },
  missingEvent: { zh: '缺少审计记录', en: 'the audit does not tell of it' },
  auditEvent: { zh: '与审计记录不符', en: 'the audit tells otherwise' },
  auditHead: { zh: '审计链中没有其链头', en: 'its head is not in the audit’s chain' },
  column: { zh: '与快照不符', en: 'it is not what its snapshot says' },
  missingEdition: { zh: '版次缺失', en: 'the edition is missing' },
  snapshot: { zh: '内容缺失', en: 'its content is missing' },
  missingNotice: { zh: '公告缺失', en: 'the notice is missing' },
  seal: { zh: '与两人封存的记录不符', en: 'it is not what two people sealed' },
  head: { zh: '链中没有所给的链头', en: 'the given head is not in the chain' },
  notice: { zh: '公告所指的版次不存在', en: 'the notice is about an edition that is not there' },
} as const satisfies Record<string, Localized>
export type Break = keyof typeof BREAKS

/** The first thing found wrong: where, what was expected and what is there. */
export interface BrokenLink {
  /** The collection of the row. */
  readonly in: string
  /** Its place in the chain; null where it has none. */
  readonly sequence: number | null
  readonly key: string
  readonly what: Break
  readonly expected: unknown
  readonly found: unknown
}

const shown = (value: unknown): string => JSON.stringify(value ?? null)

/** A broken link in both languages, a line each. */
export const describeBreak = ({
  in: where,
  sequence,
  key,
  what,
  expected,
  found,
}: BrokenLink): Localized => {
  const place = sequence === null ? key : `#${sequence} ${key}`
  return {
    zh: `${where} ${place}：${BREAKS[what].zh}。应为 ${shown(expected)}，实为 ${shown(found)}。`,
    en: `${where} ${place}: ${BREAKS[what].en}. Expected ${shown(expected)}, found ${shown(found)}.`,
  }
}
