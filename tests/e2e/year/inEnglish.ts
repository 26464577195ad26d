import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { decide, offeredIn, openFromWork, openWork } from '../support/atDesk.ts'
import { importText } from '../support/importText.ts'
import type { Office } from '../support/office.ts'
import { panelTells } from '../support/reportPage.ts'
import { overflowOf } from '../support/violationsOn.ts'
import { textOfYear, titleOf } from '../support/yearText.ts'

const YEAR = 2024
const TITLE = titleOf(YEAR)
const PROOFREAD = 'Proofread: I have checked the whole text'

/** The main path once more, in English and on a narrow screen. */
export const inEnglish = ({ browser, chapter, outside }: Office): void => {
  const at = (mailbox: string): Promise<Page> =>
    browser.visit({ mailbox, language: 'en', width: 390 })

  chapter(
    'in English: a file becomes a draft, nothing is found in it, and it is submitted',
    async () => {
      const editor = await at('editor')
      await openWork(editor)
      await editor.goto('/admin/import')
      await importText(editor, { name: 'report.txt', text: textOfYear(YEAR) }, 'en')
      await panelTells(editor, 'Draft')
      expect(await overflowOf(editor)).toBe(0)
      await editor.locator('#findings').getByText('Nothing was found.').waitFor()
      await decide(editor, { act: 'Submit' })
      await panelTells(editor, 'First review')
      expect(await offeredIn(editor)).toEqual(['Recall'])
    },
  )

  chapter(
    'in English: it is reviewed, cleared, signed and published by those whose steps these are',
    async () => {
      const steps = [
        ['reviewer', { act: 'Pass', tick: [PROOFREAD] }],
        ['clearance', { act: 'Pass', tick: ['Disclose', PROOFREAD] }],
        ['signatory', { act: 'Pass', tick: [PROOFREAD] }],
        ['publisher', { act: 'Publish' }],
      ] as const
      for (const [mailbox, decision] of steps) {
        const page = await at(mailbox)
        expect(await outside(YEAR)).toBeNull()
        await openFromWork(page, { group: 'Waiting for me 1', name: TITLE })
        await decide(page, decision)
      }
      expect(await outside(YEAR)).toMatchObject({ title: TITLE, edition: 1 })
      const reader = await browser.visit({ width: 390 })
      await reader.goto(`/reports/taicang/${YEAR}?lang=en`)
      await reader.getByRole('heading', { level: 1, name: TITLE }).waitFor()
      expect(await overflowOf(reader)).toBe(0)
    },
  )
}
