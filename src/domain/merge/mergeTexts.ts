import { worded, type Worded } from '../compare/worded.ts'
import { numberRefKey } from '../numbers/numberRefKey.ts'
import type {
  BlockNode,
  ListItemNode,
  ListNode,
  RichText,
  TableNode,
  TableRowNode,
} from '../richText/RichText.ts'
import { toPlainText } from '../richText/toPlainText.ts'
import { groupBlocks } from './groupBlocks.ts'
import { type Clash, type Merged, settled, type Three } from './Merged.ts'
import { nodeKey } from './nodeKey.ts'

type Merging = BlockNode | ListItemNode | TableRowNode

/** How nodes of one kind, blocks, items of a list or rows of a table, are brought together. */
interface Kind<N extends Merging> {
  readonly asText: (nodes: readonly N[]) => RichText
  /** Goes on inside nodes that both changed, where that is possible. */
  readonly inside: (three: Three<readonly N[]>, key: string) => Merged<readonly N[]> | null
}

interface Place {
  readonly path: Clash['path']
  readonly key: string
}

const ofBlocks = (children: readonly BlockNode[]): RichText => ({
  root: { type: 'root', format: '', indent: 0, version: 1, children, direction: null },
})

const wordsOf = (text: RichText): Worded =>
  worded(toPlainText(text, (ref) => ({ text: numberRefKey(ref), value: '' })))

const mergeNodes = <N extends Merging>(
  three: Three<readonly N[]>,
  { path, key, kind }: Place & { readonly kind: Kind<N> },
): Merged<readonly N[]> => {
  const words = (nodes: readonly N[]) => nodes.map((node) => wordsOf(kind.asText([node])))
  const groups = groupBlocks({
    base: words(three.base),
    mine: words(three.mine),
    theirs: words(three.theirs),
  })
  const keyOf = (nodes: readonly N[]) => nodes.map(nodeKey).join('')
  const parts = groups.map((group, at): Merged<readonly N[]> => {
    const base = three.base.slice(...group.base)
    const mine = three.mine.slice(...group.mine)
    const theirs = three.theirs.slice(...group.theirs)
    const [was, hers, others] = [keyOf(base), keyOf(mine), keyOf(theirs)]
    if (hers === others || others === was) return settled(mine)
    if (hers === was) return settled(theirs)
    const own = `${key}/${at}`
    const deeper = kind.inside({ base, mine, theirs }, own)
    if (deeper) return deeper
    const clash: Clash = {
      key: own,
      path,
      base: kind.asText(base),
      mine: kind.asText(mine),
      theirs: kind.asText(theirs),
      choices:
        mine.length > 0 && theirs.length > 0 ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'],
    }
    return {
      clashes: [clash],
      settle: ({ [own]: choice }) =>
        choice === 'theirs' ? theirs : choice === 'both' ? [...theirs, ...mine] : mine,
    }
  })
  return {
    clashes: parts.flatMap(({ clashes }) => clashes),
    settle: (choices) => parts.flatMap(({ settle }) => settle(choices)),
  }
}

const isList = (node: BlockNode | undefined): node is ListNode => node?.type === 'list'

/** Which number an item has follows from its place; one that only holds a list has none of its own. */
const counted = (items: readonly ListItemNode[], start: number): readonly ListItemNode[] => {
  let value = start
  return items.map((item) => {
    const [first] = item.children
    const numbered = { ...item, value }
    if (first?.type !== 'list') value += 1
    return numbered
  })
}

const insideLists = (
  { base, mine, theirs }: Three<ListNode>,
  place: Place,
): Merged<readonly BlockNode[]> | null => {
  if (mine.listType !== base.listType || theirs.listType !== base.listType) return null
  const { clashes, settle } = mergeNodes<ListItemNode>(
    { base: base.children, mine: mine.children, theirs: theirs.children },
    {
      ...place,
      kind: { asText: (children) => ofBlocks([{ ...mine, children }]), inside: () => null },
    },
  )
  return {
    clashes,
    settle: (choices) => [{ ...mine, children: counted(settle(choices), mine.start ?? 1) }],
  }
}

const isTable = (node: BlockNode | undefined): node is TableNode => node?.type === 'table'

/** Rows of the same cells, none of which reaches over others: they stand in any order, and come and go. */
const areRowsAlone = (tables: readonly TableNode[]): boolean => {
  const rows = tables.flatMap(({ children }) => children)
  const isAlone = ({ children }: TableRowNode) =>
    children.length === rows[0]?.children.length &&
    children.every(({ colSpan = 1, rowSpan = 1 }) => colSpan === 1 && rowSpan === 1)
  return rows.every(isAlone)
}

const insideTables = (
  { base, mine, theirs }: Three<TableNode>,
  place: Place,
): Merged<readonly BlockNode[]> | null => {
  if (!areRowsAlone([base, mine, theirs])) return null
  const { clashes, settle } = mergeNodes<TableRowNode>(
    { base: base.children, mine: mine.children, theirs: theirs.children },
    {
      ...place,
      kind: { asText: (children) => ofBlocks([{ ...mine, children }]), inside: () => null },
    },
  )
  return { clashes, settle: (choices) => [{ ...mine, children: settle(choices) }] }
}

const insideBlocks =
  (path: Clash['path']): Kind<BlockNode>['inside'] =>
  ({ base, mine, theirs }, key) => {
    if ([base, mine, theirs].some(({ length }) => length !== 1)) return null
    const [was, hers, others] = [base[0], mine[0], theirs[0]]
    const place = { path, key }
    if (isList(was) && isList(hers) && isList(others)) {
      return insideLists({ base: was, mine: hers, theirs: others }, place)
    }
    return isTable(was) && isTable(hers) && isTable(others)
      ? insideTables({ base: was, mine: hers, theirs: others }, place)
      : null
  }

/**
 * Brings two changes of a text together: blocks that one of the two changed are taken, inside a list its
 * items, in a table its rows; a block that both changed is a clash.
 */
export const mergeTexts = (
  { base, mine, theirs }: Three<RichText>,
  path: Clash['path'],
): Merged<RichText> => {
  const { clashes, settle } = mergeNodes(
    { base: base.root.children, mine: mine.root.children, theirs: theirs.root.children },
    { path, key: path.join('/'), kind: { asText: ofBlocks, inside: insideBlocks(path) } },
  )
  return {
    clashes,
    settle: (choices) => ({ root: { ...mine.root, children: settle(choices) } }),
  }
}

/** A text without a block. */
export const NO_TEXT: RichText = ofBlocks([])
