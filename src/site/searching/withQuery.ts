/** An address with more in its query; what is absent or empty is left out. */
export const withQuery = (
  address: string,
  query: Readonly<Record<string, string | null | undefined>>,
): string => {
  const more = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) more.set(name, value)
  if (more.size === 0) return address
  return `${address}${address.includes('?') ? '&' : '?'}${more}`
}
