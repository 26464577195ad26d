import type { Answer, Thread } from './Thread.ts'

/** A thread with more answers shows the last one alone. */
const MOST_ANSWERS = 3
/** A text that takes more lines of the margin is cut. */
const MOST_LINES = 8
/** So many letters stand on a line of the margin, and half as many characters. */
const LINE = 44

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character < '\u{2e80}' ? 1 : 2), 0)

const linesOf = (text: string): number =>
  text.split('\n').reduce((lines, each) => lines + Math.max(1, Math.ceil(widthOf(each) / LINE)), 0)

/** What is seen of a long thread while nobody looks at it. */
export interface Folded {
  readonly answers: readonly Answer[]
  /** How many answers are not seen. */
  readonly hidden: number
}

/** What is seen of a thread while it is folded; null where it is short and never is. */
export const foldThread = ({
  text,
  replacement,
  answers,
}: Pick<Thread, 'answers' | 'replacement' | 'text'>): Folded | null => {
  const shown = answers.length > MOST_ANSWERS ? answers.slice(-1) : answers
  const hidden = answers.length - shown.length
  const texts = [text, replacement ?? '', ...shown.map((each) => each.text)]
  return hidden > 0 || texts.some((each) => linesOf(each) > MOST_LINES)
    ? { answers: shown, hidden }
    : null
}
