type Searched = Readonly<Record<string, string | readonly string[] | undefined>>

/** Which page of a list an address asks for; the first where it says nothing that is one. */
export const pageAsked = (searched: Searched | undefined): number => {
  const asked = searched?.['page']
  return typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
}
