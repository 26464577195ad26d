import { basisIn, BASES } from '../domain/checks/registry/bases.ts'
import { formatForYear } from '../domain/formats/formats.ts'
import { OUTCOME_ROWS } from '../domain/workflow/outcomes.ts'
import { OUTCOMES } from '../domain/workflow/types.ts'
import type { Sheet, SheetContent } from '../operations/sheets/Sheet.ts'
import { type Clearance, clearanceOf, clearancesOf } from './clearancesOf.ts'
import { headRows } from './headRows.ts'
import { sheetMoment } from './sheetMoment.ts'
import { SheetMoment } from './SheetMoment.tsx'
import { SheetRows } from './SheetRows.tsx'
import { SheetTable } from './SheetTable.tsx'
import type { SheetSpeech } from './sheetWords.ts'

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

const Reviewed = ({
  content,
  speech: { say },
}: {
  readonly content: SheetContent
  readonly speech: SheetSpeech
}) => (
  <>
    <Lines lines={content.chapters} />
    <p>
      {say('counted', {
        initiatives: content.keyInitiatives,
        proposals: content.proposalResponses,
        tables: content.statisticalTables.length,
        attachments: content.attachments.length,
      })}
    </p>
    <Lines lines={content.attachments} />
  </>
)

const Outcomes = ({
  clearance,
  speech: { name },
}: {
  readonly clearance: Clearance | null
  readonly speech: SheetSpeech
}) => (
  <ul>
    {OUTCOMES.map((outcome) => (
      <li key={outcome}>
        {clearance?.outcome === outcome ? '☑' : '☐'} {name(OUTCOME_ROWS[outcome].label)}
      </li>
    ))}
  </ul>
)

const Clearances = ({
  clearances,
  speech: { say, name },
}: {
  readonly clearances: readonly Clearance[]
  readonly speech: SheetSpeech
}) => (
  <SheetTable
    label={say('clearances')}
    columns={[say('submission'), say('outcome'), say('remark'), say('reviewer'), say('time')]}
  >
    {clearances.map(({ round, edition, outcome, remark, person, at }) => (
      <tr key={round}>
        <td>{say('submissionIs', { number: round, edition })}</td>
        <td>{outcome ? name(OUTCOME_ROWS[outcome].label) : say('sendBack')}</td>
        <td>{remark}</td>
        <td>{person}</td>
        <td>
          <SheetMoment at={at} />
        </td>
      </tr>
    ))}
  </SheetTable>
)

/** 公开审查单: what was looked at before disclosure, what was concluded, by whom and why. */
export const ClearanceSheet = ({
  sheet,
  speech,
}: {
  readonly sheet: Sheet
  readonly speech: SheetSpeech
}) => {
  const { say } = speech
  const { content, report, round, rounds } = sheet
  const format = formatForYear(report.year)
  const clearance = round && clearanceOf(round)
  const signature = round?.passes.find(({ stage }) => stage === 'signature')
  const signed = (person: string, at: string) => `${person}　${sheetMoment(at)}`
  const clearances = clearancesOf(rounds)
  return (
    <>
      <h1>{say('clearance')}</h1>
      <SheetRows
        rows={[
          ...headRows(sheet, speech),
          [say('reviewed'), <Reviewed content={content} speech={speech} />],
          [
            say('references'),
            content.references.length > 0 ? (
              <Lines lines={content.references} />
            ) : (
              say('referencesNone')
            ),
          ],
          [say('outcome'), <Outcomes clearance={clearance} speech={speech} />],
          [
            say('basis'),
            <>
              {format ? <p>{basisIn(BASES.CLEARANCE, format)}</p> : null}
              <p>{say('otherBasis')}</p>
            </>,
          ],
          [say('remark'), clearance?.remark],
          [say('proofread'), clearance?.proofread ? '☑' : '☐'],
          [say('reviewer'), clearance ? signed(clearance.person, clearance.at) : ''],
          [say('signature'), ''],
          [
            say('signatory'),
            signature ? signed(signature.paper?.signedBy ?? signature.person, signature.at) : '',
          ],
        ]}
      />
      <h2>{say('clearances')}</h2>
      {clearances.length > 0 ? (
        <Clearances clearances={clearances} speech={speech} />
      ) : (
        <p>{say('clearancesNone')}</p>
      )}
    </>
  )
}
