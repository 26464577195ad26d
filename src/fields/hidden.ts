/** Of a field that is kept for the system: it is in no form, no column of a list and no filter. */
export const HIDDEN = { hidden: true, disableListColumn: true, disableListFilter: true } as const
