import type { Sheet, SheetRound } from '../operations/sheets/Sheet.ts'
import { sheetMoment } from './sheetMoment.ts'
import type { SheetSpeech } from './sheetWords.ts'

type Row = readonly [string, string]

/** Who wrote and who submitted; blank where nothing is submitted yet. */
const submissionRows = (round: SheetRound | null, { say }: SheetSpeech): readonly Row[] => [
  [say('submitted'), round ? `${round.submittedBy}　${sheetMoment(round.submittedAt)}` : ''],
  ...(round?.changeNote ? [[say('changeNote'), round.changeNote] as const] : []),
]

/** What a sheet is of: report, organization, year, edition, who wrote it and who submitted it. */
export const headRows = (sheet: Sheet, speech: SheetSpeech): readonly Row[] => {
  const { report, round, next } = sheet
  const { say, language } = speech
  const { number, edition, drafters } = round ?? next
  return [
    [say('title'), report.title],
    [say('organization'), report.organization],
    [say('year'), String(report.year)],
    [say('period'), say('periodIs', report.period)],
    [say('edition'), say('editionIs', { edition, number })],
    [say('indexNumber'), report.indexNumber ?? ''],
    [say('drafters'), drafters.join(language === 'zh' ? '、' : ', ')],
    ...submissionRows(round, speech),
  ]
}
