import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { countEverything } from '../fixtures/import/countEverything.ts'
import { numberedHeadings } from '../fixtures/import/files/numberedHeadings.ts'
import { makeEditor } from '../fixtures/import/makeEditor.ts'
import { runImport } from '../fixtures/import/runImport.ts'
import { startImport } from '../fixtures/import/startImport.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'

const SEED = 'seed/data/taicang-2017.txt'

let desk: Desk
let editing: Awaited<ReturnType<typeof makeEditor>>
let file: string
beforeAll(async () => {
  desk = await bootDesk()
  editing = await makeEditor(desk.payload)
  file = write('report.txt', editing.text)
})
afterAll(() => desk.close())

const write = (name: string, content: string | Uint8Array): string => {
  const to = path.join(desk.folder, name)
  writeFileSync(to, content)
  return to
}

/** The command's refusal: nothing on the desk has changed, and the person reads both languages. */
const refusal = async (args: readonly string[]) => {
  const before = await countEverything(desk.payload)
  const { code, out, err } = await runImport(args)
  expect(await countEverything(desk.payload)).toEqual(before)
  const [told = '', ...sentences] = err.trim().split('\n')
  expect(sentences).toHaveLength(2)
  expect(sentences[0]).toMatch(/\p{Script=Han}.*。$/u)
  expect(sentences[1]).toMatch(/^[A-Z].*\.$/)
  return { code, told, out }
}

describe('the import as a command', () => {
  it('a dry run needs no database, no person and leaves no file', async () => {
    const folder = path.join(desk.folder, 'untouched')
    const env = { DATABASE_URI: `file:${folder}/x.db`, DATA_DIR: folder, PAYLOAD_SECRET: '' }
    const { code, out, err } = await runImport([SEED, '--dry-run', '--json'], env)
    expect([code, err]).toEqual([0, ''])
    const printed: unknown = JSON.parse(out)
    expect(printed).toMatchObject({ report: { organization: '太仓市', year: 2017 }, issues: [] })
    expect(existsSync(folder)).toBe(false)
  })

  it('prints exactly the report and the issues, each with what the contract names', async () => {
    const text = readFileSync(SEED, 'utf8').replace('二、主动', '三、主动')
    const { out } = await runImport([write('misnumbered.txt', text), '--dry-run', '--json'])
    const printed = JSON.parse(out)
    expect(Object.keys(printed)).toEqual(['report', 'issues'])
    expect(Object.keys(printed.report).toSorted()).toEqual(
      [
        ...['title', 'organization', 'year', 'format', 'period', 'contact', 'preamble', 'sections'],
        ...['keyInitiatives', 'proposalResponses', 'applicationCounts', 'statisticalTables'],
      ].toSorted(),
    )
    expect(Object.keys(printed.report.sections[0])).toEqual([
      'number',
      'level',
      'heading',
      'body',
      'children',
    ])
    expect(printed.issues).toEqual([
      {
        code: 'HEADING_MISNUMBERED',
        line: 6,
        excerpt: '三、主动公开及政务公开要点落实情况',
        message: expect.stringMatching(/应为“二、”.*“三、”.*is printed/),
      },
    ])
  })

  it('takes a Word file by its content, whatever it is called', async () => {
    const args = [write('report.txt.bak', numberedHeadings.bytes), '--dry-run', '--json']
    const { code, out, err } = await runImport(args)
    expect([code, err]).toEqual([0, ''])
    const { report, issues } = JSON.parse(out)
    expect(report).toMatchObject({ organization: '东湖县', year: 2022, format: 'R2021' })
    expect(report.sections[0].children[1]).toMatchObject({
      number: '（二）',
      heading: '依申请公开',
    })
    expect(Object.keys(issues[0])).toEqual(['code', 'line', 'excerpt', 'message'])
  })

  it('tells a person in a few lines, in both languages, what it read and did', async () => {
    const { code, out, err } = await runImport([SEED, '--dry-run'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/一级章节 6.*重点领域 4（数据 18）.*办理结果链接 2.*依申请公开 66/)
    expect(out).toMatch(/chapters 6.*key initiatives 4 \(figures 18\).*links 2.*applications 66/)
  })

  it('imports as the person named, and twice changes nothing', async () => {
    const args = [file, '--as', editing.editor.email.toUpperCase(), '--json']
    const first = await runImport(args)
    expect([first.code, first.err]).toEqual([0, ''])
    const { docs } = await desk.payload.find({
      collection: 'reports',
      where: { organization: { equals: editing.organization.id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ year: 2017, savedBy: editing.editor.id, revision: 1 }])
    const before = await countEverything(desk.payload)
    const second = await runImport(args)
    expect(second).toEqual(first)
    expect(await countEverything(desk.payload)).toEqual(before)
  })

  it('says so where it updated the figures of the tables alone', async () => {
    const { organization, editor } = await makeEditor(desk.payload)
    const text = readFileSync('tests/fixtures/checks/balanced-2022.txt', 'utf8').replaceAll(
      '东湖县',
      organization.name,
    )
    await startImport(desk.payload, editor, { text })
    const other = text.replace('| 规章 | 0 | 0 | 0 |', '| 规章 | 0 | 0 | 1 |')
    const { code, out, err } = await runImport([write('tables.txt', other), '--as', editor.email])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/figures of its tables were updated/)
  })
})

describe('a file that cannot be read ends with 2 and nothing on standard output', () => {
  const LARGE = 50 * 1024 * 1024
  const GB18030 = new Uint8Array([0xcc, 0xab, 0xb2, 0xd6, 0xca, 0xd0, 0x32, 0x30, 0x31, 0x37])
  it.each([
    ['empty', 'FILE_EMPTY', () => write('empty.txt', '')],
    ['a binary', 'FILE_NOT_TEXT', () => write('binary.txt', new Uint8Array([0, 1, 2, 3]))],
    ['not UTF-8', 'FILE_NOT_UTF8', () => write('gb.txt', GB18030)],
    ['a PDF', 'FILE_IS_PDF', () => write('report.docx', '%PDF-1.7')],
    ['missing', 'FILE_UNREADABLE', () => path.join(desk.folder, 'nowhere.txt')],
    ['a folder', 'FILE_UNREADABLE', () => desk.folder],
    [
      'of 50 MB',
      'FILE_TOO_LARGE',
      () => {
        const large = write('large.txt', '')
        truncateSync(large, LARGE)
        return large
      },
    ],
  ])('%s: %s', async (_case, code, make) => {
    const args = [make(), '--as', editing.editor.email]
    expect(await refusal(args)).toEqual({ code: 2, told: code, out: '' })
  })
})

describe('what is refused ends with 1', () => {
  it('a person who is not named, or not known', async () => {
    expect(await refusal([file])).toMatchObject({ code: 1, told: 'PERSON_REQUIRED' })
    const unknown = [file, '--as', 'nobody@gongkai.example']
    expect(await refusal(unknown)).toMatchObject({ code: 1, told: 'UNKNOWN_PERSON' })
  })

  it('an unknown organization, with its name in the sentence', async () => {
    const args = [SEED, '--as', editing.editor.email, '--json']
    const { code, told, out } = await refusal(args)
    expect([code, told]).toEqual([1, 'UNKNOWN_ORGANIZATION'])
    expect(JSON.parse(out).report.organization).toBe('太仓市')
    const { err } = await runImport([...args, '--organization', 'nowhere'])
    expect(err).toContain('“nowhere”')
    expect(err).not.toMatch(/\{\w+\}/)
  })

  it('another report of the same organization and year', async () => {
    const other = write('other.txt', editing.text.replace('65件', '64件'))
    await runImport([file, '--as', editing.editor.email])
    const args = [other, '--as', editing.editor.email]
    expect(await refusal(args)).toMatchObject({ code: 1, told: 'ALREADY_EXISTS' })
  })

  it('what is no report, also in a dry run', async () => {
    const args = [write('letter.txt', '各位同事：\n请于周五前报送。'), '--dry-run']
    const { code, told, out } = await refusal(args)
    expect([code, told]).toEqual([1, 'NOT_A_REPORT'])
    expect(out).toContain('NO_CHAPTERS')
  })

  it.each([
    ['no file', []],
    ['two files', [SEED, SEED]],
    ['an unknown option', [SEED, '--dry-run', '--force']],
    ['a year that is none', [SEED, '--dry-run', '--year', '17']],
  ])('a command line that cannot be understood: %s', async (_case, args) => {
    const { code, out, err } = await runImport(args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('--dry-run')
  })

  it('help is no refusal', async () => {
    const { code, out, err } = await runImport(['--help'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('exit code')
  })
})
