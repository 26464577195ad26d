import { describe, expect, it } from '@jest/globals'
import { readHeadingMark } from '../../../src/domain/text/readHeadingMark.ts'

const read = (line: string) => {
  const mark = readHeadingMark(line)
  return mark && [mark.number, mark.level, mark.index, mark.rest]
}

describe('the number at the beginning of a heading', () => {
  it.each([
    ['一、概述', '一、', 1, 1, '概述'],
    ['十一、附则', '十一、', 1, 11, '附则'],
    ['二．概述', '二．', 1, 2, '概述'],
    ['（二）组织保障', '（二）', 2, 2, '组织保障'],
    ['(二)组织保障', '(二)', 2, 2, '组织保障'],
    ['（二)组织保障', '（二)', 2, 2, '组织保障'],
    ['（三）、组织保障', '（三）、', 2, 3, '组织保障'],
    ['1.围绕改革', '1.', 3, 1, '围绕改革'],
    ['12．围绕改革', '12．', 3, 12, '围绕改革'],
    ['１、围绕改革', '１、', 3, 1, '围绕改革'],
    ['1. 围绕改革', '1.', 3, 1, ' 围绕改革'],
    ['1.2017年工作', '1.', 3, 1, '2017年工作'],
    ['（1）国家秘密', '（1）', 4, 1, '国家秘密'],
    ['(10)国家秘密', '(10)', 4, 10, '国家秘密'],
    ['（１）国家秘密', '（１）', 4, 1, '国家秘密'],
    ['一、', '一、', 1, 1, ''],
  ])('is read from %s', (line, number, level, index, rest) => {
    expect(read(line)).toEqual([number, level, index, rest])
  })

  it.each([
    '2017年，我市深入贯彻',
    '2017.12.31',
    '1.5万件',
    '1、2号楼',
    '1+X',
    '（2017年修改）',
    '（2010-2030）',
    '（100）',
    '0.概述',
    '一、二级医院',
    '一、二、三产业',
    '一是加强领导',
    '十一二、',
    '第一、加强领导',
    '概述',
    '',
  ])('is not seen in %p', (line) => {
    expect(readHeadingMark(line)).toBeNull()
  })
})
