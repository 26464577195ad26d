import { topicsOfHeading } from '../domain/formats/topics.ts'
import type { ProseFigure } from '../domain/text/figures/proseFigure.ts'
import { readFigures } from '../domain/text/figures/readFigures.ts'
import {
  type Channel,
  CHANNELS,
  type ParsedApplicationCounts,
  type ParsedSection,
} from './types.ts'

/** The words for each way in which applications arrive. */
const CHANNEL_WORDS: Readonly<Record<Channel, RegExp>> = {
  online: /网络|网上|网站|在线|线上|互联网|平台|电子邮件|邮箱/,
  letter: /信函|信件|邮寄|书面/,
  fax: /传真/,
  inPerson: /当面|现场|窗口|来人|上门/,
}
const UNITS = ['件', '条', '份', '宗', '项']

const isCount = ({ unit, qualifier }: ProseFigure): boolean =>
  UNITS.includes(unit) && qualifier === null

const channelOf = ({ label }: ProseFigure): Channel | null =>
  CHANNELS.find((channel) => CHANNEL_WORDS[channel].test(label)) ?? null

const isTotal = (figure: ProseFigure): boolean =>
  /申请/.test(figure.label) && channelOf(figure) === null

/** Nothing said of applications. */
export const NO_APPLICATION_COUNTS: ParsedApplicationCounts = {
  total: null,
  channels: { online: null, letter: null, fax: null, inPerson: null },
}

const countsIn = (paragraph: string): ParsedApplicationCounts | null => {
  const figures = readFigures(paragraph).filter(isCount)
  const place = figures.findIndex(isTotal)
  const total = figures[place]
  if (!total) return null
  const after = figures.slice(place + 1)
  const count = (channel: Channel): number | null => {
    const stated = after.find((figure) => channelOf(figure) === channel)
    return stated ? Number(stated.amount) : null
  }
  return {
    total: Number(total.amount),
    channels: {
      online: count('online'),
      letter: count('letter'),
      fax: count('fax'),
      inPerson: count('inPerson'),
    },
  }
}

/** What the ways of arrival add up to; null where the text names none. */
export const sumOfChannels = ({ channels }: ParsedApplicationCounts): number | null => {
  const stated = CHANNELS.map((channel) => channels[channel]).filter((count) => count !== null)
  return stated.length === 0 ? null : stated.reduce((sum, count) => sum + count, 0)
}

/** The counts in the first paragraph of a section on applications that states how many there were. */
export const applicationCountsIn = (section: ParsedSection): ParsedApplicationCounts | null => {
  if (!topicsOfHeading(section.heading).includes('applications')) return null
  for (const paragraph of section.body.split('\n')) {
    const counts = countsIn(paragraph)
    if (counts) return counts
  }
  return null
}
