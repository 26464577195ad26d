import type {
  ItemLine,
  ReportLine,
  RequestLine,
  Tasks,
} from '../../operations/workbench/Workbench.ts'

/** What waits for a person, in the groups in which it is shown. */
export interface TaskGroups {
  /** For her to decide. */
  readonly waiting: {
    readonly reports: readonly ReportLine[]
    readonly items: readonly ItemLine[]
    readonly requests: readonly RequestLine[]
  }
  /** For her to mend. */
  readonly sentBack: {
    readonly reports: readonly ReportLine[]
    readonly items: readonly ItemLine[]
  }
  /** Hers to write, or hers and with somebody else now. */
  readonly underWay: {
    readonly reports: readonly ReportLine[]
    readonly items: readonly ItemLine[]
  }
}

/** Sorts what waits for a person by what she has to do with it; a report is told of once. */
export const tasksByGroup = ({ reports, items, requests }: Tasks): TaskGroups => {
  const tasked = (...tasks: readonly ReportLine['task'][]) =>
    reports.filter(({ task }) => tasks.includes(task))
  const itemsFor = (...tasks: readonly ItemLine['task'][]) =>
    items.filter(({ task }) => tasks.includes(task))
  return {
    waiting: {
      reports: tasked('pass', 'confirmSignature', 'publish'),
      items: itemsFor('approve'),
      requests,
    },
    sentBack: { reports: tasked('mend'), items: itemsFor('mend') },
    underWay: {
      reports: [...tasked('write'), ...reports.filter(({ task, isOwn }) => task === null && isOwn)],
      items: itemsFor('write'),
    },
  }
}

/** How many things a person has to decide or mend. */
export const countTasks = ({
  waiting,
  sentBack,
}: Pick<TaskGroups, 'waiting' | 'sentBack'>): number =>
  waiting.reports.length +
  waiting.items.length +
  waiting.requests.length +
  sentBack.reports.length +
  sentBack.items.length
