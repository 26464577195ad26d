import { addressesIn } from '../domain/text/addresses.ts'
import { titleOfHeading } from './titleOfHeading.ts'
import type { ParsedProposal, ParsedSection } from './types.ts'

const SIGN = /提案|议案|代表.{0,10}建议|建议.{0,10}办理/
const OWN_TITLE = /《([^《》]{1,200})》[^《》，。；\n]{0,12}$/

/** A link that says what it leads to, and not only that it leads there (点击查看). */
const SPEAKING = /(?:建议|提案|议案|答复|关于).*/

type LinkTexts = ReadonlyMap<string, string>

const titleOfLink = (address: string, texts: LinkTexts): string | undefined => {
  const text = texts.get(address) ?? ''
  const quoted = /《([^《》]{1,200})》/.exec(text)?.[1]
  return quoted ?? (text.length >= 6 && SPEAKING.test(text) ? text : undefined)
}

const linksIn = (body: string, chapter: string, texts: LinkTexts): readonly ParsedProposal[] => {
  const found = addressesIn(body)
  return found.map(({ address, index }, place) => {
    const previous = found[place - 1]
    const start = previous ? previous.index + previous.address.length : 0
    const own = OWN_TITLE.exec(body.slice(Math.max(start, index - 240), index))
    return { title: own?.[1] ?? titleOfLink(address, texts) ?? chapter, url: address }
  })
}

const bodies = ({ body, children }: ParsedSection): readonly string[] => [
  body,
  ...children.flatMap(bodies),
]

/** The outermost sections that announce proposals: 五、人大代表建议和政协委员提案办理结果公开情况. */
const announced = (sections: readonly ParsedSection[]): readonly ParsedSection[] =>
  sections.flatMap((section) =>
    SIGN.test(section.heading) ? [section] : announced(section.children),
  )

/**
 * The published responses to proposals that the chapters on them link to. A link after a quoted title
 * (《关于…的建议》：http://…) has that title, one that the file has as a link its text, any other one its
 * chapter's heading.
 */
export const readProposals = (
  sections: readonly ParsedSection[],
  linkTexts: LinkTexts = new Map(),
): readonly ParsedProposal[] =>
  announced(sections).flatMap((chapter) =>
    bodies(chapter).flatMap((body) => linksIn(body, titleOfHeading(chapter.heading), linkTexts)),
  )
