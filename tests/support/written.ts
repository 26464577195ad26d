import type { BlockChange } from '../../src/domain/compare/BlockChange.ts'
import type { Segment } from '../../src/domain/compare/Segment.ts'

const SIGNS: Readonly<Record<BlockChange['change'], string>> = {
  same: '=',
  changed: '~',
  added: '+',
  removed: '-',
  movedFrom: '<',
  movedTo: '>',
  split: 'Y',
  merged: 'V',
}

const segment = (given: Segment): string => {
  switch (given.kind) {
    case 'same':
      return given.text
    case 'removed':
      return `[-${given.text}]`
    case 'added':
      return `[+${given.text}]`
    case 'number':
      return `{${given.before}→${given.after}${given.isBound ? ' bound' : ''}}`
    case 'marks':
      return `(${given.text}: ${given.marks
        .map(({ mark, change, before, after }) =>
          [mark, change, ...(before || after ? [`${before ?? ''}→${after ?? ''}`] : [])].join(' '),
        )
        .join(', ')})`
  }
}

/**
 * What was compared, one line a block, as a person can write it down: a sign for what became of the block,
 * which move it is, `!` where its kind changed, and its words.
 */
export const written = (changes: readonly BlockChange[]): readonly string[] =>
  changes.map(({ change, segments, isReshaped, move }) => {
    const words = segments.map(segment).join('').replaceAll('\n', '⏎')
    return `${SIGNS[change]}${move ?? ''}${isReshaped ? '!' : ''} ${words}`
  })
