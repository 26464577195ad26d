import type { Choices } from '../../../../src/domain/merge/Merged.ts'
import { bold, bullets, figure, numbered, paragraph, textOf } from '../../../support/textNodes.ts'

/** Two changes of one document, and what is to come of them. Fields that are not told are the same. */
export interface MergePair {
  readonly title: string
  readonly base: object
  readonly mine: object
  readonly theirs: object
  /** Which values both changed. */
  readonly clashes: readonly string[]
  /** What was chosen, in the order of the clashes. */
  readonly chosen?: readonly Choices[string][]
  readonly merged: object
}

const [ONE, TWO, THREE] = ['第一段说总体情况。', '第二段说主动公开。', '第三段说依申请公开。']
const cells = (received: string, denied: string) => ({
  received: { natural: received, total: '9' },
  denied: { natural: denied },
})
const figures = (...rows: readonly (readonly [id: string, value: string])[]) =>
  rows.map(([id, value]) => ({ id, label: id, value }))

/** By hand: what a person would expect. */
export const PAIRS: readonly MergePair[] = [
  {
    title: 'different fields: both are taken',
    base: { heading: '概述', covers: ['overview'] },
    mine: { heading: '总体情况', covers: ['overview'] },
    theirs: { heading: '概述', covers: ['overview', 'fees'] },
    clashes: [],
    merged: { heading: '总体情况', covers: ['overview', 'fees'] },
  },
  {
    title: 'one field changed to the same by both: no clash',
    base: { heading: '概述' },
    mine: { heading: '总体情况' },
    theirs: { heading: '总体情况' },
    clashes: [],
    merged: { heading: '总体情况' },
  },
  {
    title: 'one field changed otherwise by both: one of them is chosen',
    base: { heading: '概述' },
    mine: { heading: '总体情况' },
    theirs: { heading: '基本情况' },
    clashes: ['heading'],
    chosen: ['theirs'],
    merged: { heading: '基本情况' },
  },
  {
    title: 'absent, null and empty are one',
    base: { summary: null, title: '一' },
    mine: { summary: '', title: '二' },
    theirs: { title: '一' },
    clashes: [],
    merged: { summary: '', title: '二' },
  },
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
    title: 'cells of a table, cell by cell',
    base: { cells: cells('1', '2') },
    mine: { cells: cells('3', '2') },
    theirs: { cells: cells('1', '4') },
    clashes: [],
    merged: { cells: cells('3', '4') },
  },
  {
    title: 'one cell typed otherwise by both',
    base: { cells: cells('1', '2') },
    mine: { cells: cells('3', '2') },
    theirs: { cells: cells('4', '5') },
    clashes: ['cells/received/natural'],
    chosen: ['theirs'],
    merged: { cells: cells('4', '5') },
  },
  {
    title: 'figures by their ids: one changed, one put in, one taken out',
    base: { figures: figures(['a', '1'], ['b', '2'], ['c', '3']) },
    mine: { figures: figures(['a', '9'], ['b', '2'], ['n', '7'], ['c', '3']) },
    theirs: { figures: figures(['a', '1'], ['b', '2']) },
    clashes: [],
    merged: { figures: figures(['a', '9'], ['b', '2'], ['n', '7']) },
  },
  {
    title: 'a figure taken out by one and changed by the other is asked about',
    base: { figures: figures(['a', '1'], ['b', '2']) },
    mine: { figures: figures(['a', '1'], ['b', '5']) },
    theirs: { figures: figures(['a', '1']) },
    clashes: ['figures/b'],
    chosen: ['mine'],
    merged: { figures: figures(['a', '1'], ['b', '5']) },
  },
  {
    title: 'what both put into a set and took out of it',
    base: { covers: ['a', 'b', 'c'] },
    mine: { covers: ['a', 'b', 'm'] },
    theirs: { covers: ['b', 'c', 't'] },
    clashes: [],
    merged: { covers: ['b', 't', 'm'] },
  },
  {
    title: 'lines of an address, line by line',
    base: { contact: { address: '旧址', telephone: '1' } },
    mine: { contact: { address: '新址', telephone: '1' } },
    theirs: { contact: { address: '旧址', telephone: '2' } },
    clashes: [],
    merged: { contact: { address: '新址', telephone: '2' } },
  },
  {
    title: 'a text that one emptied and the other changed is asked about as a whole',
    base: { body: textOf(ONE) },
    mine: { body: null },
    theirs: { body: textOf(ONE, TWO) },
    clashes: ['body'],
    chosen: ['theirs'],
    merged: { body: textOf(ONE, TWO) },
  },
  {
    title: 'what both began with is not known: every difference is asked about',
    base: {},
    mine: { heading: '总体情况', body: textOf(ONE) },
    theirs: { heading: '总体情况', body: textOf(TWO) },
    clashes: ['body'],
    chosen: ['both'],
    merged: { heading: '总体情况', body: textOf(TWO, ONE) },
  },
]
