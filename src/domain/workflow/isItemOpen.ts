import { isItemNew } from './isItemNew.ts'

interface OpeningFacts {
  readonly report: { readonly openItems?: unknown; readonly lastTransition?: unknown }
  readonly item: { readonly id: string; readonly createdAt: string }
}

/** Whether a report's `openItems` opens an item: `"all"` each, a list those it names, nothing else any. */
const isNamed = (openItems: unknown, id: string): boolean =>
  openItems === 'all' || (Array.isArray(openItems) && openItems.includes(id))

/** Whether a draft leaves a part of its report open: named by `openItems`, or created in this draft. */
export const isItemOpen = ({ report, item }: OpeningFacts): boolean =>
  isNamed(report.openItems, item.id) || isItemNew(report, item)
