import { numberRefKey } from '../numbers/numberRefKey.ts'
import type { RichTextNode } from '../richText/RichText.ts'

/** What of a node is seen, apart from its characters. Which number an item has follows from its place. */
const SEEN = ['format', 'listType', 'start', 'indent', 'headerState', 'colSpan', 'rowSpan'] as const
/** Where one is what holds when nothing is said. */
const ONE_BY_ITSELF: readonly string[] = ['start', 'colSpan', 'rowSpan']

const ownKey = (node: RichTextNode): string => {
  const seen = SEEN.filter((name) => {
    const value: unknown = Reflect.get(node, name)
    return Boolean(value) && !(value === 1 && ONE_BY_ITSELF.includes(name))
  })
  const form = seen.map((name) => `${name}=${String(Reflect.get(node, name))}`).join(' ')
  if (node.type === 'inlineBlock') return numberRefKey(node.fields)
  if (node.type !== 'link' && node.type !== 'autolink') return `${node.type} ${form}`
  return `link ${node.fields.url} ${node.fields.newTab === true} ${form}`
}

const childrenKey = (children: readonly RichTextNode[]): string => {
  let key = ''
  let run: string | null = null
  for (const child of children) {
    const isRun = child.type === 'text' || child.type === 'tab'
    // Neighbours that carry the same are one run, however an editor has parted them.
    const kind = isRun ? `text ${child.format ?? 0}` : null
    if (kind === null || kind !== run) key += kind === null ? nodeKey(child) : `<${kind}>`
    if (isRun) key += JSON.stringify(child.text).slice(1, -1)
    run = kind
  }
  return key
}

/** What is seen of a node, in one string: nodes with the same key are printed alike. */
export const nodeKey = (node: RichTextNode): string => {
  if (node.type === 'text' || node.type === 'tab') return childrenKey([node])
  const inside = 'children' in node ? childrenKey(node.children) : ''
  return `<${ownKey(node)}>${inside}</>`
}
