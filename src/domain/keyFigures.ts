import type { FormatId } from './formats/formats.ts'
import { RESULT_ROWS } from './formats/tables/applications.ts'
import type { CellRef } from './formats/TableDefinition.ts'
import type { Localized } from './localized.ts'

/** The cells of one statutory table that add up to a key figure. */
export interface FigureCells {
  readonly table: string
  readonly cells: readonly CellRef[]
}

/** A figure that is followed through the years, whatever form each year’s report had. */
export interface KeyFigure {
  readonly id: string
  readonly label: Localized
  readonly unit: Localized
  /** Where it stands in each form; a form that is not named does not ask for it. */
  readonly from: Partial<Readonly<Record<FormatId, FigureCells>>>
}

/** Key figures that belong together. */
export interface KeyFigureGroup {
  readonly label: Localized
  readonly figures: readonly KeyFigure[]
}

const CASES = { zh: '件', en: 'cases' } as const

const inColumn = (table: string, column: string, rows: readonly string[]): FigureCells => ({
  table,
  cells: rows.map((row) => ({ row, column })),
})
const applications = (...rows: string[]) => inColumn('t3', 'total', rows)
const statistics = (...rows: string[]) => inColumn('statistics', 'count', rows)
const since2019 = (cells: FigureCells) => ({ R2019: cells, R2021: cells })

const figure = (
  id: string,
  [zh, en]: readonly [string, string],
  from: KeyFigure['from'],
  unit: Localized = CASES,
): KeyFigure => ({ id, label: { zh, en }, unit, from })

/** The figures that readers compare through the years, as the forms since 2014 have them. */
export const KEY_FIGURES: readonly KeyFigureGroup[] = [
  {
    label: { zh: '依申请公开', en: 'Applications' },
    figures: [
      figure('received', ['新收申请', 'Received'], {
        R2014: statistics('received'),
        ...since2019(applications('received')),
      }),
      figure('carriedOver', ['上年结转', 'Carried over'], since2019(applications('carriedOver'))),
      figure('resolved', ['办结', 'Resolved'], {
        R2014: statistics('completed'),
        ...since2019(applications('resultsTotal')),
      }),
      figure('disclosed', ['予以公开', 'Disclosed'], {
        R2014: statistics('agreed'),
        ...since2019(applications('disclosed')),
      }),
      figure('partlyDisclosed', ['部分公开', 'Disclosed in part'], {
        R2014: statistics('partlyAgreed'),
        ...since2019(applications('partlyDisclosed')),
      }),
      figure('withheld', ['不予公开', 'Withheld'], {
        R2014: statistics('refused'),
        ...since2019(applications(...RESULT_ROWS.withheld)),
      }),
      figure(
        'unavailable',
        ['无法提供', 'Could not be given'],
        since2019(applications(...RESULT_ROWS.unavailable)),
      ),
      figure(
        'notProcessed',
        ['不予处理', 'Not processed'],
        since2019(applications(...RESULT_ROWS.notProcessed)),
      ),
      figure(
        'carriedForward',
        ['结转下年', 'Carried forward'],
        since2019(applications('carriedForward')),
      ),
    ],
  },
  {
    label: { zh: '复议与诉讼', en: 'Reviews and suits' },
    figures: [
      figure('reviews', ['行政复议', 'Administrative reviews'], {
        R2014: statistics('reviews'),
        ...since2019(inColumn('t4', 'total', ['review'])),
      }),
      figure('suits', ['行政诉讼', 'Administrative suits'], {
        R2014: statistics('suits'),
        ...since2019(inColumn('t4', 'total', ['directSuit', 'suitAfterReview'])),
      }),
    ],
  },
  {
    label: { zh: '主动公开', en: 'Proactive disclosure' },
    figures: [
      figure('normativeMade', ['制发规范性文件', 'Normative documents made'], {
        R2014: statistics('normativeMade'),
        ...since2019(inColumn('t2', 'made', ['normativeDocuments'])),
      }),
      figure('normativeInForce', ['现行有效规范性文件', 'Normative documents in force'], {
        R2021: inColumn('t2', 'inForce', ['normativeDocuments']),
      }),
      figure(
        'licences',
        ['行政许可决定', 'Decisions on licences'],
        since2019(inColumn('t2', 'decisions', ['licences'])),
      ),
      figure(
        'penalties',
        ['行政处罚决定', 'Penalties'],
        since2019(inColumn('t2', 'decisions', ['penalties'])),
      ),
      figure(
        'enforcement',
        ['行政强制决定', 'Decisions on enforcement'],
        since2019(inColumn('t2', 'decisions', ['enforcement'])),
      ),
      figure(
        'fees',
        ['行政事业性收费', 'Fees collected'],
        { R2021: inColumn('t2', 'amount', ['fees']) },
        { zh: '万元', en: '10,000 yuan' },
      ),
    ],
  },
]
