const momentOf = (lastTransition: unknown): string => {
  if (typeof lastTransition !== 'object' || lastTransition === null) return ''
  return 'at' in lastTransition && typeof lastTransition.at === 'string' ? lastTransition.at : ''
}

/**
 * Whether a part was created in this draft of its report: after the transition that led into it. What
 * cannot be told is not new.
 */
export const isItemNew = (
  report: { readonly lastTransition?: unknown },
  item: { readonly createdAt: string },
): boolean => Date.parse(item.createdAt) > Date.parse(momentOf(report.lastTransition))
