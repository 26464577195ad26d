import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { generate } from '../../../examples/front-end/src/generate.ts'

const example = path.resolve(import.meta.dirname, '../../../examples/front-end')
const versionsIn = async (file: string): Promise<Readonly<Record<string, string>>> => {
  const { dependencies, devDependencies } = JSON.parse(await readFile(file, 'utf8'))
  return { ...dependencies, ...devDependencies }
}

describe('the example front end', () => {
  it('has the types that follow from the schema and its documents: npm run generate there', async () => {
    const kept = await readFile(path.join(example, 'src/generated.ts'), 'utf8')
    expect(kept).toBe(await generate())
  })

  it('uses the versions that are tried here', async () => {
    const own = await versionsIn(path.resolve(example, '../../package.json'))
    const used = Object.entries(await versionsIn(path.join(example, 'package.json')))
    const known = used.filter(([name]) => name in own)
    expect(known.length).toBeGreaterThan(5)
    expect(known.filter(([name, version]) => own[name] !== version)).toEqual([])
  })
})
