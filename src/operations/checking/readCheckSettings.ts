import type { PayloadRequest } from 'payload'
import type { CheckContext } from '../../domain/checks/CheckContext.ts'
import { type DeductionModel, DEFAULT_DEDUCTIONS } from '../../domain/checks/deductions.ts'
import type { FindingGroup } from '../../domain/checks/Finding.ts'
import { toLexicon } from '../../domain/checks/lexicon/lexiconRows.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import type { Setting } from '../../payload-types.ts'

/** What an office has set for the checks. */
export interface CheckSettings extends Pick<CheckContext, 'calendar' | 'lexicon' | 'notPublic'> {
  readonly deductions: DeductionModel
}

const calendarOf = ({ calendar }: Pick<Setting, 'calendar'>) => {
  const days = (kind: 'holiday' | 'workday') =>
    (calendar ?? []).filter((each) => each.kind === kind).map(({ day }) => shanghaiDay(day))
  return { daysOff: days('holiday'), daysWorked: days('workday') }
}

const deductionsOf = ({
  deductions,
  checkDeductions,
}: Pick<Setting, 'checkDeductions' | 'deductions'>): DeductionModel => {
  const group = (name: FindingGroup) => {
    const { points, most } = DEFAULT_DEDUCTIONS.groups[name]
    const own = deductions?.[name]
    return { points: own?.points ?? points, most: own?.most ?? most }
  }
  return {
    groups: {
      late: group('late'),
      inaccurate: group('inaccurate'),
      incomplete: group('incomplete'),
      repetitive: group('repetitive'),
      perfunctory: group('perfunctory'),
    },
    checks: Object.fromEntries(
      (checkDeductions ?? []).map(({ check, points, most }) => [check, { points, most }]),
    ),
  }
}

/** Reads what an office has set for the checks. Authority: the system's own, for they hold for everybody. */
export const readCheckSettings = async (req: PayloadRequest): Promise<CheckSettings> => {
  const settings = await req.payload.findGlobal({
    slug: 'settings',
    select: {
      lexicon: true,
      calendar: true,
      notPublic: true,
      deductions: true,
      checkDeductions: true,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    lexicon: toLexicon(settings.lexicon ?? []),
    calendar: calendarOf(settings),
    notPublic: settings.notPublic ?? [],
    deductions: deductionsOf(settings),
  }
}
