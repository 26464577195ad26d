/** An element of a part of a Word file. Its name has the usual prefix of its namespace: `w:p`. */
export interface XmlElement {
  readonly name: string
  /** By the same names; what has no namespace has no prefix. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** An element, or the place of one that the file does not have: nothing is inside it. */
type Perhaps = XmlElement | null | undefined

/** The elements directly inside. */
export const elementsOf = (element: Perhaps): readonly XmlElement[] =>
  element?.children.filter((child) => typeof child !== 'string') ?? []

/** The first element of a name directly inside. */
export const childOf = (element: Perhaps, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.name === name)

/** The element at the end of a path of names. */
export const elementAt = (element: Perhaps, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce(childOf, element ?? undefined)

/** The `w:val` of the first element of a name directly inside. */
export const valueOf = (element: Perhaps, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val']

const OFF = ['0', 'false', 'off', 'none']

/** Whether a property such as `w:b` is on; undefined where it is not said. */
export const switchOf = (element: Perhaps, name: string): boolean | undefined => {
  const found = childOf(element, name)
  return found && !OFF.includes(found.attributes['w:val'] ?? 'true')
}

/** The elements of a name anywhere inside, in reading order; none inside one that was found. */
export const findAll = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => (child.name === name ? [child] : findAll(child, name)))

/** All the text inside. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
