import { alignTexts } from './alignTexts.ts'
import { type Block, type BlockForm, UNMARKED } from './Block.ts'
import type { BlockChange } from './BlockChange.ts'
import { segmentsBetween } from './segmentsBetween.ts'

type Blocks = readonly Block[]

const BREAK = { ...UNMARKED, text: '\n' }

const forms = (blocks: Blocks): readonly BlockForm[] => blocks.map(({ form }) => form)

/** Lines as one text, so that a break that was put in or taken out is a change of it. */
const inOne = (blocks: Blocks): Pick<Block, 'runs' | 'text' | 'words'> => {
  const [only] = blocks
  if (only && blocks.length === 1) return only
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    runs: blocks.flatMap(({ runs }, at) => (at === 0 ? runs : [BREAK, ...runs])),
    get words() {
      return blocks.flatMap(({ words }, at) => (at === 0 ? words : ['\n', ...words]))
    },
  }
}

/** Which item is the first of its list follows from what happened to others. */
const isOtherForm = (one: BlockForm, other: BlockForm): boolean =>
  one.kind !== other.kind ||
  one.level !== other.level ||
  one.align !== other.align ||
  one.indent !== other.indent ||
  (one.start !== null && other.start !== null && one.start !== other.start)

const isReshapedIn = (before: Blocks, after: Blocks): boolean =>
  before.some(({ form }) => after.some((is) => isOtherForm(form, is.form)))

const keptChange = (before: Blocks, after: Blocks): BlockChange => {
  const segments = segmentsBetween(inOne(before), inOne(after))
  const isReshaped = isReshapedIn(before, after)
  const isSame = !isReshaped && segments.every(({ kind }) => kind === 'same')
  const change =
    before.length < after.length
      ? 'split'
      : before.length > after.length
        ? 'merged'
        : isSame
          ? 'same'
          : 'changed'
  return { change, before: forms(before), after: forms(after), segments, isReshaped, move: null }
}

const lone = (change: 'added' | 'removed', block: Block): BlockChange => ({
  change,
  before: change === 'removed' ? [block.form] : [],
  after: change === 'added' ? [block.form] : [],
  segments: block.text === '' ? [] : [{ kind: change, text: block.text }],
  isReshaped: false,
  move: null,
})

/**
 * Compares two texts block by block, in the order of both: the paragraphs, list items or lines that stayed,
 * changed, were added, removed, moved, split or merged, and inside each its words. All of both texts is
 * told: one that was empty, or is, has none of the others' blocks.
 */
export const compareBlocks = (before: Blocks, after: Blocks): readonly BlockChange[] => {
  if (before.length === 1 && after.length === 1) return [keptChange(before, after)]
  const { kept, moved } = alignTexts(before, after)
  const moves = moved.toSorted((one, other) => one.after - other.after)
  const wentFrom = new Map(moves.map((each, at) => [each.before, at + 1]))
  const wentTo = new Map(moves.map((each, at) => [each.after, { at: at + 1, from: each.before }]))

  const gone = (block: Block, place: number): BlockChange => {
    const move = wentFrom.get(place)
    if (move === undefined) return lone('removed', block)
    return { ...lone('removed', block), change: 'movedFrom', move }
  }
  const come = (block: Block, place: number): BlockChange => {
    const move = wentTo.get(place)
    const was = move && before[move.from]
    if (!was) return lone('added', block)
    return { ...keptChange([was], [block]), change: 'movedTo', move: move.at }
  }

  const changes: BlockChange[] = []
  let [b, a] = [0, 0]
  const tellBetween = (toB: number, toA: number): void => {
    changes.push(...before.slice(b, toB).map((block, at) => gone(block, b + at)))
    changes.push(...after.slice(a, toA).map((block, at) => come(block, a + at)))
  }
  for (const match of kept) {
    tellBetween(match.before[0], match.after[0])
    changes.push(keptChange(before.slice(...match.before), after.slice(...match.after)))
    ;[b, a] = [match.before[1], match.after[1]]
  }
  tellBetween(before.length, after.length)
  return changes
}
