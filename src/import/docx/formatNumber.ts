import { chineseNumeral } from '../../domain/text/numerals.ts'

const pick = (signs: string) => (count: number) => [...signs][count - 1] ?? String(count)

const letters = (count: number): string =>
  String.fromCodePoint(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const
const roman = (count: number): string => {
  let rest = count
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return sign.repeat(times)
  }).join('')
}

const LEGAL = '壹贰叁肆伍陆柒捌玖'
const legal = (count: number): string => {
  if (count > 99) return String(count)
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  const sign = (digit: number) => [...LEGAL][digit - 1] ?? ''
  return `${tens > 1 ? sign(tens) : ''}${tens > 0 ? '拾' : ''}${sign(ones)}`
}

const circled = pick('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')
const stems = pick('甲乙丙丁戊己庚辛壬癸')
const wide = (count: number): string =>
  String(count).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
const digital = (count: number): string =>
  String(count).replaceAll(/\d/g, (digit) => [...'〇一二三四五六七八九'][Number(digit)] ?? digit)

/** How Word counts, by the names of its formats; what is not here counts 1, 2, 3. */
const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  chineseCounting: chineseNumeral,
  chineseCountingThousand: chineseNumeral,
  taiwaneseCounting: chineseNumeral,
  taiwaneseCountingThousand: chineseNumeral,
  japaneseCounting: chineseNumeral,
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: digital,
  chineseLegalSimplified: legal,
  japaneseLegal: legal,
  ideographLegalTraditional: legal,
  ideographTraditional: stems,
  ideographZodiac: pick('子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: pick('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  decimalEnclosedParen: pick('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  decimalEnclosedFullstop: pick('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalZero: (count) => String(count).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
}

/** The count of a list as Word prints it in one of its formats. */
export const formatNumber = (format: string, count: number): string =>
  count < 1 || count > 10_000 ? String(count) : (FORMATS[format] ?? String)(count)
