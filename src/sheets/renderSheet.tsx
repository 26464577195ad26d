import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../domain/localized.ts'
import type { Sheet, SheetName } from '../operations/sheets/Sheet.ts'
import { ClearanceSheet } from './ClearanceSheet.tsx'
import { sheetMoment } from './sheetMoment.ts'
import { SHEET_STYLE } from './sheetStyle.ts'
import { speechIn } from './sheetWords.ts'
import { SignOffSheet } from './SignOffSheet.tsx'

interface Shown {
  readonly name: SheetName
  readonly sheet: Sheet
  readonly language: Language
  readonly now: Date
  /** The page of the report in the admin. */
  readonly report: string
}

const SHEET_OF = {
  'sign-off': { Component: SignOffSheet, word: 'signOff' },
  clearance: { Component: ClearanceSheet, word: 'clearance' },
} as const satisfies Record<SheetName, object>

const addressOf = (
  name: SheetName,
  { language, round }: { readonly language: Language; readonly round: number | null },
): string => {
  const query = new URLSearchParams({
    ...(language === 'en' ? { lang: 'en' } : {}),
    ...(round === null ? {} : { round: String(round) }),
  }).toString()
  return query ? `${name}?${query}` : name
}

/** A sheet as the HTML that is sent; it needs no script, and its links are for the screen alone. */
export const renderSheet = ({ name, sheet, language, now, report }: Shown): string => {
  const speech = speechIn(language)
  const { say } = speech
  const { Component, word } = SHEET_OF[name]
  const round = sheet.round?.number ?? null
  const other = language === 'zh' ? 'en' : 'zh'
  const names: readonly SheetName[] = ['sign-off', 'clearance']
  const html = renderToStaticMarkup(
    <html lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <meta content="noindex" name="robots" />
        <title>{`${say(word)} – ${sheet.report.title}`}</title>
        <style dangerouslySetInnerHTML={{ __html: SHEET_STYLE }} />
      </head>
      <body>
        <nav className="ways">
          <a href={report}>{say('back')}</a>
          {names.map((each) => (
            <a
              aria-current={each === name ? 'page' : undefined}
              href={addressOf(each, { language, round })}
              key={each}
            >
              {say(SHEET_OF[each].word)}
            </a>
          ))}
          {sheet.rounds.map(({ number, edition }) => (
            <a
              aria-current={number === round ? 'true' : undefined}
              href={addressOf(name, { language, round: number })}
              key={number}
            >
              {say('submissionIs', { number, edition })}
            </a>
          ))}
          <a href={addressOf(name, { language: other, round })} lang={other}>
            {say('otherLanguage')}
          </a>
          <span>{say('print')}</span>
        </nav>
        <main>
          <Component sheet={sheet} speech={speech} />
          <p className="foot">{say('filledFrom', { at: sheetMoment(now.toISOString()) })}</p>
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${html}`
}
