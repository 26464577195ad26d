import { textOf } from '../../../support/textNodes.ts'
import type { MergePair } from './MergePair.ts'

const [ONE, TWO] = ['第一段说总体情况。', '第二段说主动公开。']
const cells = (received: string, denied: string) => ({
  received: { natural: received, total: '9' },
  denied: { natural: denied },
})
const figures = (...rows: readonly (readonly [id: string, value: string])[]) =>
  rows.map(([id, value]) => ({ id, label: id, value }))

/** By hand: what a person would expect. */
export const VALUE_PAIRS: readonly MergePair[] = [
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
