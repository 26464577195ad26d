import type { BlockChange } from './BlockChange.ts'

/** Blocks that are shown, or that stayed and stand far from any change. */
export interface Fold {
  readonly kind: 'folded' | 'shown'
  readonly blocks: readonly BlockChange[]
}

/** Of so few there is nothing to fold. */
const FEW = 2

/** The blocks of a text with what stayed folded, but for so many beside each change. */
export const foldBlocks = (blocks: readonly BlockChange[], around = 1): readonly Fold[] => {
  const changed = blocks.flatMap(({ change }, at) => (change === 'same' ? [] : [at]))
  const isNear = (at: number) => changed.some((place) => Math.abs(place - at) <= around)
  const folds: { kind: Fold['kind']; blocks: BlockChange[] }[] = []
  for (const [at, block] of blocks.entries()) {
    const kind = isNear(at) ? 'shown' : 'folded'
    const last = folds.at(-1)
    if (last?.kind === kind) last.blocks.push(block)
    else folds.push({ kind, blocks: [block] })
  }
  return folds.map((fold) =>
    fold.kind === 'folded' && fold.blocks.length < FEW ? { ...fold, kind: 'shown' } : fold,
  )
}
