import { Pill } from '@payloadcms/ui'
import { languageOf } from '../../domain/localized.ts'
import { ITEM_STATES } from '../../domain/workflow/states.ts'
import type { Report } from '../../payload-types.ts'
import { say } from '../say.ts'
import { itemStanding } from './itemStanding.ts'
import type { Part } from './PartRow.tsx'

interface Props {
  readonly report: Report
  readonly item: Part['item']
  readonly language: string
}

/** How a part stands, where that is not the same for all: dropped, in review, approved, or open in a report that was sent back in part. */
export const StandingMark = ({ report, item, language }: Props) => {
  const standing = itemStanding(report, item)
  const { workflowState: state } = item
  if (state !== 'draft') {
    return (
      <Pill size="small" pillStyle={state === 'approved' ? 'success' : 'light'}>
        {ITEM_STATES[state].label[languageOf(language)]}
      </Pill>
    )
  }
  if (standing !== 'open' || report.openItems === 'all') return null
  return (
    <Pill size="small" pillStyle="success">
      {say(language, 'open')}
    </Pill>
  )
}
