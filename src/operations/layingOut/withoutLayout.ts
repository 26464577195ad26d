/**
 * What goes into the context of a request that creates a report which brings its own parts. No client sends
 * it: what a request over HTTP says of itself never becomes its context.
 */
export const WITHOUT_LAYOUT = { brings: 'itsOwnParts' } as const

/** Whether a report that is being created brings its own parts. */
export const bringsItsOwnParts = (context: Readonly<Record<string, unknown>>): boolean =>
  context['brings'] === WITHOUT_LAYOUT.brings
