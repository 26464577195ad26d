import { describe, expect, it } from '@jest/globals'
import { outline } from './outline.ts'

describe('the chapter tree', () => {
  it('has the four levels 一、 （一） 1. （1）', () => {
    expect(
      outline('一、甲', '（一）乙', '1.丙', '（1）丁', '文', '2.戊', '（二）己', '二、庚'),
    ).toEqual({
      tree: [
        '一、|甲|',
        ['（一）|乙|', ['1.|丙|', ['（1）|丁|文'], '2.|戊|'], '（二）|己|'],
        '二、|庚|',
      ],
      preamble: [],
      issues: [],
    })
  })

  it('a run-in heading ends with the first 。 and keeps it; what follows is the body', () => {
    expect(outline('一、甲', '（一）乙。丙。丁。', '戊。').tree).toEqual([
      '一、|甲|',
      ['（一）|乙。|丙。丁。\n戊。'],
    ])
  })

  it('a quotation mark that closes after the 。 belongs to the heading', () => {
    expect(outline('一、“甲。”乙').tree).toEqual(['一、|“甲。”|乙'])
  })

  it('paragraphs under a heading are the lines of its body', () => {
    expect(outline('一、甲', '　　乙。', '', '  丙。').tree).toEqual(['一、|甲|乙。\n丙。'])
  })

  it('numbers begin anew under each section', () => {
    expect(outline('一、甲', '（一）乙', '二、丙', '（一）丁').issues).toEqual([])
  })

  it('white space after a number is no part of the heading', () => {
    expect(outline('一、 甲', '（一）　乙').tree).toEqual(['一、|甲|', ['（一）|乙|']])
  })
})

describe('lines that only look like headings stay text', () => {
  it.each(['2017年，我市深入', '1.5万件', '“1+X”', '一是加强', '1、2号楼'])('%s', (line) => {
    expect(outline('一、甲', line)).toEqual({ tree: [`一、|甲|${line}`], preamble: [], issues: [] })
  })

  it('text before the first chapter is the preamble, even where it is numbered', () => {
    expect(outline('前言。', '（一）某事', '一、甲')).toEqual({
      tree: ['一、|甲|'],
      preamble: ['前言。', '（一）某事'],
      issues: ['HEADING_BEFORE_CHAPTER:2'],
    })
  })

  it('a number whose first sentence is too long for a heading begins a paragraph', () => {
    const long = `1.${'长'.repeat(61)}。`
    expect(outline('一、甲', long)).toEqual({
      tree: [`一、|甲|${long}`],
      preamble: [],
      issues: ['HEADING_TOO_LONG:2'],
    })
  })

  it('a number alone', () => {
    expect(outline('一、甲', '二、')).toMatchObject({
      tree: ['一、|甲|二、'],
      issues: ['HEADING_EMPTY:2'],
    })
  })

  it.each(['第二章 概述', '①概述', 'A.概述', '1)概述'])('another way of numbering: %s', (line) => {
    expect(outline('一、甲', line)).toMatchObject({
      tree: [`一、|甲|${line}`],
      issues: ['NUMBERING_UNKNOWN:2'],
    })
  })

  it('a row of a table that begins with a number', () => {
    expect(outline('一、甲', '一、本年新收申请数量\t12\t0\t12', '二、乙')).toMatchObject({
      tree: ['一、|甲|一、本年新收申请数量\t12\t0\t12', '二、|乙|'],
      issues: ['TABLE_KEPT_AS_TEXT:2'],
    })
  })

  it('a table, which is told once', () => {
    expect(outline('一、甲', '项目\t数量\t单位', '规章\t0\t件', '文', 'a\tb\tc')).toMatchObject({
      tree: ['一、|甲|项目\t数量\t单位\n规章\t0\t件\n文\na\tb\tc'],
      issues: ['TABLE_KEPT_AS_TEXT:2', 'TABLE_KEPT_AS_TEXT:5'],
    })
  })
})

describe('numbers that their place does not bear out', () => {
  it('a repeated number is told once and kept as printed', () => {
    expect(outline('一、甲', '二、乙', '二、丙', '四、丁')).toMatchObject({
      tree: ['一、|甲|', '二、|乙|', '二、|丙|', '四、|丁|'],
      issues: ['HEADING_MISNUMBERED:3'],
    })
  })

  it('a skipped number is told once', () => {
    expect(outline('一、甲', '三、乙', '四、丙').issues).toEqual(['HEADING_MISNUMBERED:2'])
  })

  it('a first number that is not the first', () => {
    expect(outline('二、甲', '三、乙').issues).toEqual(['HEADING_MISNUMBERED:1'])
  })

  it('a skipped level is told once for its siblings, which stay where they are', () => {
    expect(outline('一、甲', '1.乙', '2.丙')).toMatchObject({
      tree: ['一、|甲|', ['1.|乙|', '2.|丙|']],
      issues: ['HEADING_LEVEL_SKIPPED:2'],
    })
  })

  it('another style of the same number is told once', () => {
    expect(outline('一、甲', '(一)乙', '1、丙', '2．丁')).toMatchObject({
      tree: ['一、|甲|', ['(一)|乙|', ['1、|丙|', '2．|丁|']]],
      issues: ['HEADING_STYLE:2'],
    })
  })
})
