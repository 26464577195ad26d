/** What the numbers of the report that is open are printed as, by reference: what copying a text takes along. */
export const printedTexts = new Map<string, string>()
