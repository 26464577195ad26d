/** The id of a section, a key initiative or a response on the page of its report. */
export const sectionAnchor = (id: string): string => `s-${id}`
export const initiativeAnchor = (id: string): string => `i-${id}`
export const proposalAnchor = (id: string): string => `p-${id}`
