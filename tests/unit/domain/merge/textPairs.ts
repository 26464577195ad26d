import { bold, bullets, figure, numbered, paragraph, textOf } from '../../../support/textNodes.ts'
import type { MergePair } from './MergePair.ts'

const [ONE, TWO, THREE] = ['第一段说总体情况。', '第二段说主动公开。', '第三段说依申请公开。']

const table = (...rows: readonly (readonly string[])[]) => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tablerow',
    children: cells.map((text) => ({ type: 'tablecell', children: [paragraph(text)] })),
  })),
})

/** Texts, by hand: what a person would expect. */
export const TEXT_PAIRS: readonly MergePair[] = [
  {
    title: 'neighbouring paragraphs: both changes are taken',
    base: { body: textOf(ONE, TWO, THREE) },
    mine: { body: textOf('第一段说总体情况，有修改。', TWO, THREE) },
    theirs: { body: textOf(ONE, '第二段说主动公开，也有修改。', THREE) },
    clashes: [],
    merged: { body: textOf('第一段说总体情况，有修改。', '第二段说主动公开，也有修改。', THREE) },
  },
  {
    title:
      'the same paragraph otherwise: mine and theirs stand one after the other where both are chosen',
    base: { body: textOf(ONE, TWO) },
    mine: { body: textOf('第一段说总体情况（甲）。', TWO) },
    theirs: { body: textOf('第一段说总体情况（乙）。', TWO) },
    clashes: ['body'],
    chosen: ['both'],
    merged: { body: textOf('第一段说总体情况（乙）。', '第一段说总体情况（甲）。', TWO) },
  },
  {
    title: 'a paragraph put in by one, another changed by the other',
    base: { body: textOf(ONE, TWO) },
    mine: { body: textOf(ONE, '新写的一段，与他段无关。', TWO) },
    theirs: { body: textOf(ONE, '第二段说主动公开，也有修改。') },
    clashes: [],
    merged: { body: textOf(ONE, '新写的一段，与他段无关。', '第二段说主动公开，也有修改。') },
  },
  {
    title: 'both wrote on at the end: it is asked, and nothing is dropped unasked',
    base: { body: textOf(ONE) },
    mine: { body: textOf(ONE, '甲在末尾新写一段。') },
    theirs: { body: textOf(ONE, '乙另外补充了别的内容。') },
    clashes: ['body'],
    chosen: ['both'],
    merged: { body: textOf(ONE, '乙另外补充了别的内容。', '甲在末尾新写一段。') },
  },
  {
    title: 'a paragraph taken out by one and left alone by the other is gone',
    base: { body: textOf(ONE, TWO, THREE) },
    mine: { body: textOf(ONE, THREE) },
    theirs: { body: textOf(ONE, TWO, '第三段说依申请公开，有修改。') },
    clashes: [],
    merged: { body: textOf(ONE, '第三段说依申请公开，有修改。') },
  },
  {
    title: 'a paragraph taken out by one and changed by the other is asked about',
    base: { body: textOf(ONE, TWO, THREE) },
    mine: { body: textOf(ONE, THREE) },
    theirs: { body: textOf(ONE, '第二段说主动公开，也有修改。', THREE) },
    clashes: ['body'],
    chosen: ['theirs'],
    merged: { body: textOf(ONE, '第二段说主动公开，也有修改。', THREE) },
  },
  {
    title: 'items of one list, each changed by another person',
    base: { body: textOf(bullets('加强组织领导', '完善公开制度', '开展业务培训')) },
    mine: { body: textOf(bullets('加强组织领导和保障', '完善公开制度', '开展业务培训')) },
    theirs: { body: textOf(bullets('加强组织领导', '完善公开制度', '开展业务培训三次')) },
    clashes: [],
    merged: {
      body: textOf({
        ...bullets('加强组织领导和保障', '完善公开制度', '开展业务培训三次'),
        children: [
          { type: 'listitem', value: 1, children: paragraph('加强组织领导和保障').children },
          { type: 'listitem', value: 2, children: paragraph('完善公开制度').children },
          { type: 'listitem', value: 3, children: paragraph('开展业务培训三次').children },
        ],
      }),
    },
  },
  {
    title: 'a list that became a numbered one clashes with a changed item of it as a whole',
    base: { body: textOf(bullets('加强组织领导', '完善公开制度')) },
    mine: { body: textOf(numbered('加强组织领导', '完善公开制度')) },
    theirs: { body: textOf(bullets('加强组织领导', '完善公开制度和机制')) },
    clashes: ['body'],
    chosen: ['mine'],
    merged: { body: textOf(numbered('加强组织领导', '完善公开制度')) },
  },
  {
    title: 'marks that one set, and another paragraph of the other',
    base: { body: textOf(ONE, TWO) },
    mine: { body: textOf(paragraph(bold(ONE)), TWO) },
    theirs: { body: textOf(ONE, '第二段说主动公开，也有修改。') },
    clashes: [],
    merged: { body: textOf(paragraph(bold(ONE)), '第二段说主动公开，也有修改。') },
  },
  {
    title: 'a number that was bound by one, in a paragraph that the other left alone',
    base: { body: textOf('办理申请65件。', TWO) },
    mine: { body: textOf(paragraph('办理申请', figure('a'), '。'), TWO) },
    theirs: { body: textOf('办理申请65件。', '第二段说主动公开，也有修改。') },
    clashes: [],
    merged: {
      body: textOf(paragraph('办理申请', figure('a'), '。'), '第二段说主动公开，也有修改。'),
    },
  },
  {
    title: 'what an editor writes beside the text is no change',
    base: { body: textOf(ONE) },
    mine: {
      body: textOf({
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        children: [
          {
            type: 'text',
            text: '第一段',
            version: 1,
            detail: 0,
            format: 0,
            mode: 'normal',
            style: '',
          },
          { type: 'text', text: '说总体情况。' },
        ],
      }),
    },
    theirs: { body: textOf('第一段说总体情况，有修改。') },
    clashes: [],
    merged: { body: textOf('第一段说总体情况，有修改。') },
  },
  {
    title: 'a paragraph that one split and the other changed is asked about as one',
    base: { body: textOf('加强组织领导，明确职责分工。完善公开制度，健全工作机制。', TWO) },
    mine: { body: textOf('加强组织领导，明确职责分工。', '完善公开制度，健全工作机制。', TWO) },
    theirs: {
      body: textOf('加强组织领导，明确职责分工。完善公开制度，健全长效工作机制。', TWO),
    },
    clashes: ['body'],
    chosen: ['mine'],
    merged: { body: textOf('加强组织领导，明确职责分工。', '完善公开制度，健全工作机制。', TWO) },
  },
  {
    title: 'rows of a table in a text, each changed by another person',
    base: { body: textOf(table(['指标', '数量'], ['主动公开', '3'], ['依申请公开', '0'])) },
    mine: { body: textOf(table(['指标', '数量'], ['主动公开', '5'], ['依申请公开', '0'])) },
    theirs: { body: textOf(table(['指标', '数量'], ['主动公开', '3'], ['依申请公开', '1'])) },
    clashes: [],
    merged: { body: textOf(table(['指标', '数量'], ['主动公开', '5'], ['依申请公开', '1'])) },
  },
  {
    title: 'a table to which one put a column is asked about as a whole',
    base: { body: textOf(table(['指标', '数量'], ['主动公开', '3'])) },
    mine: { body: textOf(table(['指标', '数量', '备注'], ['主动公开', '3', '无'])) },
    theirs: { body: textOf(table(['指标', '数量'], ['主动公开', '4'])) },
    clashes: ['body'],
    chosen: ['theirs'],
    merged: { body: textOf(table(['指标', '数量'], ['主动公开', '4'])) },
  },
]
