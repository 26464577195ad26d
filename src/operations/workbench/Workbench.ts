import type { ChapterStanding } from '../../domain/workbench/chapterStanding.ts'
import type { Due } from '../../domain/workbench/dueOf.ts'
import type { ItemTask } from '../../domain/workbench/itemTask.ts'
import type { ReportTask } from '../../domain/workbench/reportTask.ts'
import type { ItemCollection, WorkflowCollection } from '../../domain/slugs.ts'
import type { TwoPersonAct } from '../../domain/twoPersons/acts.ts'
import type { ReportState } from '../../domain/workflow/states.ts'
import type { LastTransition } from '../../domain/workflow/types.ts'

/** A report that somebody has to do something with. */
export interface ReportLine {
  readonly id: string
  readonly title: string
  /** The name of its organization. */
  readonly organization: string
  readonly state: ReportState
  /** What it waits for from the person who asks; null where others have to do something. */
  readonly task: ReportTask | null
  /** As whose deputy she would do it; null in her own right. */
  readonly standsFor: string | null
  readonly last: LastTransition | null
  /** What sent it back, as long as it was not submitted again. */
  readonly sentBack: LastTransition | null
  /** When it is published by itself; null where no time is set. */
  readonly publishAt: string | null
  /** Until when it is to be published; null where no day is set, or where the public can read an edition. */
  readonly due: Due | null
  /** The person submitted it, wrote in it or passed a stage of it. */
  readonly isOwn: boolean
}

/** A part of a report that waits for the person who asks. */
export interface ItemLine {
  readonly collection: ItemCollection
  readonly id: string
  readonly label: string
  readonly report: string
  readonly task: ItemTask
  /** As whose deputy she would do it; null in her own right. */
  readonly standsFor: string | null
  readonly last: LastTransition | null
}

/** A request of another person that waits for a second one. */
export interface RequestLine {
  readonly id: string
  readonly act: TwoPersonAct
  readonly reason: string
  readonly requestedBy: string
  readonly requestedAt: string
}

/** What waits for the person who asks. */
export interface Tasks {
  /** Every report under way that she may see. */
  readonly reports: readonly ReportLine[]
  readonly items: readonly ItemLine[]
  readonly requests: readonly RequestLine[]
}

/** A report that is not there yet though it is due next. */
export interface MissingReport {
  readonly organization: string
  readonly year: number
  readonly due: Due
}

/** How far the chapters of a draft are. */
export interface ProgressLine {
  readonly id: string
  readonly title: string
  readonly chapters: readonly {
    readonly id: string
    readonly number: string
    readonly heading: string
    readonly standing: ChapterStanding
    /** Whom it was given to; null where to nobody. */
    readonly assignee: string | null
  }[]
}

/** A comment that nobody has resolved. */
export interface CommentLine {
  readonly id: string
  readonly text: string
  readonly author: string | null
  /** For whom the author stood, where she was a deputy. */
  readonly authorFor: string | null
  readonly at: string
  readonly about: { readonly collection: WorkflowCollection; readonly id: string }
  /** What the document is called. */
  readonly label: string
}

/** 我的待办: everything that a person sees first when she comes to the desk. */
export interface Workbench extends Tasks {
  readonly missing: readonly MissingReport[]
  readonly progress: readonly ProgressLine[]
  readonly comments: { readonly shown: readonly CommentLine[]; readonly total: number }
  /** The names of everybody named above by an id. */
  readonly names: ReadonlyMap<string, string>
}
