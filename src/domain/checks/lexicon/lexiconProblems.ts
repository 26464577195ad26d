const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const LONGEST = 40
const MOST_ENTRIES = 5000
const isWord = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST
const isWords = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isWord))

const ENTRY = {
  wrong: isWord,
  right: isWord,
  before: isWords,
  notBefore: isWords,
  notAfter: isWords,
} as const
const PAIR = { preferred: isWord, other: isWord } as const

type Fields = Readonly<Record<string, (value: unknown) => boolean>>

const entryProblems = (fields: Fields, value: unknown, place: string): string[] => {
  if (!isRecord(value)) return [place]
  const wrong = Object.entries(fields).filter(([name, isRight]) => !isRight(value[name]))
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name))
  const words = Object.values(value).filter((each) => typeof each === 'string')
  const changesNothing = words.length === 2 && words[0] === words[1] ? [place] : []
  return [
    ...wrong.map(([name]) => `${place}.${name}`),
    ...unknown.map((name) => `${place}.${name}`),
    ...changesNothing,
  ]
}

const listProblems = (value: unknown, name: string, fields: Fields | null): readonly string[] => {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) return [name]
  return value.flatMap((entry: unknown, index) => {
    const place = `${name}[${index}]`
    if (fields === null) return isWord(entry) ? [] : [place]
    return entryProblems(fields, entry, place)
  })
}

/** The places in a lexicon that are not as they must be, such as `confused[2].right`; words are literal, never patterns. */
export const lexiconProblems = (value: unknown): readonly string[] => {
  if (!isRecord(value)) return ['lexicon']
  return [
    ...listProblems(value['confused'], 'confused', ENTRY),
    ...listProblems(value['mixed'], 'mixed', PAIR),
    ...listProblems(value['mayRepeat'], 'mayRepeat', null),
    ...listProblems(value['punctuation'], 'punctuation', ENTRY),
  ]
}
