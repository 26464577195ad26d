import type { SheetApproval } from '../operations/sheets/Sheet.ts'
import { SheetMoment } from './SheetMoment.tsx'
import { SheetTable } from './SheetTable.tsx'
import type { SheetSpeech } from './sheetWords.ts'

/** 逐项审定: which part was approved by whom before the report was submitted. */
export const Approvals = ({
  approvals,
  speech: { say },
}: {
  readonly approvals: readonly SheetApproval[]
  readonly speech: SheetSpeech
}) => (
  <>
    <h2>{say('approvals')}</h2>
    <SheetTable label={say('approvals')} columns={[say('part'), say('approver'), say('time')]}>
      {approvals.map(({ label, person, at }) => (
        <tr key={`${label}${at}`}>
          <td>{label}</td>
          <td>{person}</td>
          <td>
            <SheetMoment at={at} />
          </td>
        </tr>
      ))}
    </SheetTable>
  </>
)
