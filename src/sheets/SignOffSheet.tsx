import { OUTCOME_ROWS } from '../domain/workflow/outcomes.ts'
import { STAGES, type Stage } from '../domain/workflow/stages.ts'
import type { Sheet, SheetPaper, SheetPass } from '../operations/sheets/Sheet.ts'
import { Approvals } from './Approvals.tsx'
import { headRows } from './headRows.ts'
import { History } from './History.tsx'
import { SheetMoment } from './SheetMoment.tsx'
import { SheetRows } from './SheetRows.tsx'
import { SheetTable } from './SheetTable.tsx'
import type { SheetSpeech } from './sheetWords.ts'

interface StageProps {
  readonly stage: Stage
  readonly pass: SheetPass | undefined
  /** Signed on paper and recorded, not confirmed yet. */
  readonly paper: SheetPaper | null
  readonly speech: SheetSpeech
}

const StageLine = ({ stage, pass, paper, speech: { say, name } }: StageProps) => {
  const signed = pass?.paper ?? paper
  return (
    <tr>
      <th scope="row">{name(STAGES[stage].label)}</th>
      <td>
        {pass ? (
          <p>{pass.outcome ? name(OUTCOME_ROWS[pass.outcome].label) : say('passed')}</p>
        ) : null}
        {pass?.remark ? <p>{pass.remark}</p> : null}
        {signed ? <p>{say('onPaper', { ...signed })}</p> : null}
      </td>
      <td>{pass?.proofread ? '☑' : '☐'}</td>
      <td>{pass?.person}</td>
      <td>{pass ? <SheetMoment at={pass.at} /> : null}</td>
      <td className="hand" />
    </tr>
  )
}

/** 审签单: what a submission went through, stage by stage, with room for signatures. */
export const SignOffSheet = ({
  sheet,
  speech,
}: {
  readonly sheet: Sheet
  readonly speech: SheetSpeech
}) => {
  const { say } = speech
  const { report, round, rounds, next } = sheet
  const end = round?.end?.transition === 'publish' ? round.end : null
  return (
    <>
      <h1>{say('signOff')}</h1>
      <SheetRows rows={headRows(sheet, speech)} />
      <h2>{say('stages')}</h2>
      <SheetTable
        label={say('stages')}
        columns={[
          say('stage'),
          say('opinion'),
          say('proofread'),
          say('person'),
          say('time'),
          say('signature'),
        ]}
      >
        {(round ?? next).chain.map((stage) => (
          <StageLine
            key={stage}
            pass={round?.passes.find((each) => each.stage === stage)}
            paper={stage === 'signature' ? (round?.paper ?? null) : null}
            speech={speech}
            stage={stage}
          />
        ))}
        <tr>
          <th scope="row">{say('publication')}</th>
          <td colSpan={2}>
            {end && report.officialUrl ? `${say('officialUrl')}：${report.officialUrl}` : null}
          </td>
          <td>{end?.person}</td>
          <td>{end ? <SheetMoment at={end.at} /> : null}</td>
          <td className="hand" />
        </tr>
      </SheetTable>
      <p className="seal">{say('seal')}</p>
      {round?.contentHash ? (
        <p className="foot">
          {say('contentHash')} <span className="hash">{round.contentHash}</span>
        </p>
      ) : null}
      {sheet.approvals.length > 0 ? (
        <Approvals approvals={sheet.approvals} speech={speech} />
      ) : null}
      {rounds.length > (round ? 1 : 0) ? <History rounds={rounds} speech={speech} /> : null}
    </>
  )
}
