import type { Localized } from '../../domain/localized.ts'

/** What the table editor says. */
export const TABLE_WORDS = {
  tableInText: { zh: '表格', en: 'Table' },
  rowAbove: { zh: '在上方插入行', en: 'Insert row above' },
  rowBelow: { zh: '在下方插入行', en: 'Insert row below' },
  columnBefore: { zh: '在左侧插入列', en: 'Insert column left' },
  columnAfter: { zh: '在右侧插入列', en: 'Insert column right' },
  headingRow: { zh: '本行为表头（再选取消）', en: 'Heading row (on, off)' },
  headingColumn: { zh: '本列为表头（再选取消）', en: 'Heading column (on, off)' },
  mergeCells: { zh: '合并所选单元格', en: 'Merge selected cells' },
  splitCell: { zh: '拆分单元格', en: 'Split cell' },
  deleteRow: { zh: '删除行', en: 'Delete row' },
  deleteColumn: { zh: '删除列', en: 'Delete column' },
  deleteTable: { zh: '删除表格', en: 'Delete table' },
  tableUnit: { zh: '单位：{unit}', en: 'Unit: {unit}' },
  tableAfterSaving: {
    zh: '选定报告和表并保存后，即可在此填表。',
    en: 'Choose the report and the table, and save; the cells are filled in here afterwards.',
  },
  tableUnknown: {
    zh: '报告的格式中没有“{table}”这张表。',
    en: 'The form of the report has no table “{table}”.',
  },
  tableUntouched: { zh: '尚未填写。', en: 'Nothing is filled in yet.' },
  tableSound: { zh: '已填完，未发现问题。', en: 'All is filled in, and nothing is amiss.' },
  tableFaults: { zh: '需要核对 {count} 处', en: 'To be checked: {count}' },
  tableBlanks: { zh: '空白 {count} 格', en: 'Blank cells: {count}' },
  tableBlanksMeaning: {
    zh: '每格都应填数字，没有的填 0；空白不等于 0。',
    en: 'Every cell holds a number, 0 where there is none; a blank is not a zero.',
  },
  tableBlank: { zh: '空白，应填数字', en: 'Blank; a number is due' },
  tableError: { zh: '错误', en: 'Error' },
  tableWarning: { zh: '提示', en: 'Warning' },
  tableMore: { zh: '显示其余 {count} 处', en: 'Show {count} more' },

  fillTotals: { zh: '填入合计（{count}）', en: 'Fill in totals ({count})' },
  fillCarried: { zh: '填入上年结转（{count}）', en: 'Fill in last year’s carry-over ({count})' },
  fillZeros: { zh: '将空白单元格填为 0（{count}）', en: 'Fill blank cells with 0 ({count})' },
  fillZerosAsk: {
    zh: '将把 {count} 个空白单元格填为 0。合计、金额和增减数不在其中。',
    en: 'Blank cells that will hold 0: {count}; totals, amounts and differences are not among them.',
  },
  fillZerosDo: { zh: '填为 0', en: 'Fill them' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  filled: { zh: '已填 {count} 格，可撤销。', en: 'Cells filled: {count}. This can be undone.' },
  cleared: { zh: '已清空 {count} 格，可撤销。', en: 'Cells cleared: {count}. This can be undone.' },
  undone: { zh: '已撤销。', en: 'Undone.' },
  redone: { zh: '已重做。', en: 'Done again.' },
  copied: { zh: '已复制 {count} 格。', en: 'Cells copied: {count}.' },
  selected: { zh: '已选 {rows} 行 {columns} 列', en: '{rows} × {columns} cells selected' },
  pasted: { zh: '已粘贴 {count} 格，可撤销。', en: 'Cells pasted: {count}. This can be undone.' },
  pastedUnread: {
    zh: '已粘贴 {count} 格，其中 {unread} 格不是数字，已照原样保留并标出。可撤销。',
    en: 'Cells pasted: {count}; no numbers, kept as they came and marked: {unread}. This can be undone.',
  },
  pasteTooLarge: {
    zh: '未粘贴：所复制的 {rows} 行 {columns} 列从这里放不下。请选中应放左上角的那一格再粘贴。',
    en: 'Nothing was pasted: {rows} × {columns} cells do not fit here. Choose the cell for their upper left corner and paste again.',
  },
  pasteTooLong: {
    zh: '未粘贴：有单元格超过 200 字，不是统计数据。',
    en: 'Nothing was pasted: a cell has more than 200 characters and is no figure.',
  },
  pasteEmpty: {
    zh: '剪贴板中没有可粘贴的内容。',
    en: 'There is nothing on the clipboard to paste.',
  },

  offerTotal: { zh: '合计{value}', en: 'Sum {value}' },
  offerLastYear: { zh: '上年{value}', en: 'Last {value}' },
  offerForm: { zh: '改为{value}', en: 'To {value}' },
  offersTotal: {
    zh: '各分项合计为 {value}，按 = 键采用。',
    en: 'The parts add up to {value}; press = to take it.',
  },
  offersLastYear: {
    zh: '上年结转下年度 {value}，按 = 键采用。',
    en: 'Last year carried {value} forward; press = to take it.',
  },
  offersForm: { zh: '应写作 {value}，按 = 键改正。', en: 'Write {value}; press = to mend it.' },
  take: { zh: '改为 {value}', en: 'Change to {value}' },
  lastYears: { zh: '上年 {value}', en: 'last year {value}' },
  skipTable: { zh: '跳过表格', en: 'Skip the table' },
  tableKeys: { zh: '键盘操作', en: 'Keyboard' },
  tableKeysText: {
    zh: '方向键移动；Enter 向下，Tab 向右；直接输入即覆盖原值，F2 或双击修改，Esc 恢复，Delete 清空；Shift 加方向键选定区域，Ctrl+C、Ctrl+V 与 Excel、Word 互相复制；= 采用推算值；Ctrl+Z 撤销，Ctrl+Y 重做。',
    en: 'Arrows move; Enter goes down, Tab to the right; typing overwrites, F2 or a double click edits, Esc restores, Delete clears; Shift with arrows selects, Ctrl+C and Ctrl+V exchange blocks with Excel and Word; = takes the computed value; Ctrl+Z undoes, Ctrl+Y does again.',
  },
} as const satisfies Record<string, Localized>
