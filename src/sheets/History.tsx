import { OUTCOME_ROWS } from '../domain/workflow/outcomes.ts'
import { STAGES } from '../domain/workflow/stages.ts'
import { isReportState, REPORT_STATES } from '../domain/workflow/states.ts'
import type { SheetRound } from '../operations/sheets/Sheet.ts'
import { sheetMoment } from './sheetMoment.ts'
import { SheetMoment } from './SheetMoment.tsx'
import { SheetTable } from './SheetTable.tsx'
import type { SheetSpeech } from './sheetWords.ts'

/** What ended a submission, by whom and why. */
const Ending = ({
  end,
  speech: { say, name },
}: {
  readonly end: SheetRound['end']
  readonly speech: SheetSpeech
}) => {
  if (!end) return <p>{say('underWay')}</p>
  const { transition, from, person, at, reason, outcome } = end
  return (
    <>
      <p>
        {say('ended', {
          what: say(transition),
          from: isReportState(from) ? name(REPORT_STATES[from].label) : from,
          person,
          at: sheetMoment(at),
        })}
      </p>
      {outcome ? <p>{name(OUTCOME_ROWS[outcome].label)}</p> : null}
      {reason ? <p>{reason}</p> : null}
    </>
  )
}

/** Every submission of a report: who submitted it, who passed what, how it ended. */
export const History = ({
  rounds,
  speech,
}: {
  readonly rounds: readonly SheetRound[]
  readonly speech: SheetSpeech
}) => {
  const { say, name } = speech
  return (
    <>
      <h2>{say('history')}</h2>
      <SheetTable
        label={say('history')}
        columns={[say('submission'), say('submitted'), say('stages'), say('result')]}
      >
        {rounds.map((round) => (
          <tr key={round.number}>
            <td>{say('submissionIs', { number: round.number, edition: round.edition })}</td>
            <td>
              <p>{round.submittedBy}</p>
              <p>
                <SheetMoment at={round.submittedAt} />
              </p>
            </td>
            <td>
              <ul>
                {round.passes.map(({ stage, person, at, remark }) => (
                  <li key={stage}>
                    {name(STAGES[stage].label)}：{person}，<SheetMoment at={at} />
                    {remark ? `，${remark}` : ''}
                  </li>
                ))}
              </ul>
            </td>
            <td>
              <Ending end={round.end} speech={speech} />
            </td>
          </tr>
        ))}
      </SheetTable>
    </>
  )
}
