import type { ParsedReport, ParsedSection } from '../../../src/import/types.ts'

const sectionText = ({ number, heading, body, children }: ParsedSection): string =>
  [number, heading, body, ...children.map(sectionText)].join('')

/** All the text that a parsed report holds, in order. */
export const keptText = ({ title, preamble, sections }: ParsedReport): string =>
  [title ?? '', preamble, ...sections.map(sectionText)].join('')
