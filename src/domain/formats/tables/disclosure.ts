import type { TableDefinition } from '../TableDefinition.ts'

const ITEM_1 = ['第二十条第（一）项']
const ITEM_5 = ['第二十条第（五）项']
const ITEM_6 = ['第二十条第（六）项']
const ITEM_8 = ['第二十条第（八）项']
const ITEM_9 = ['第二十条第（九）项']

const column = (id: string, label: string, unit: string) => ({ id, label, group: null, unit })
const row = (id: string, label: string) => ({ id, label, level: 1 })

const DOCUMENTS = ['made', 'repealed', 'inForce']
const DOCUMENTS_OF_2019 = ['made', 'disclosed', 'allDisclosed']
const ITEMS_OF_2019 = ['lastYearsItems', 'change', 'decisions']

/** 表二 since the report for 2021: ten cells. */
export const DISCLOSURE_OF_2021: TableDefinition = {
  id: 't2',
  title: '主动公开政府信息情况',
  print: 'blocks',
  corner: '信息内容',
  over: null,
  columns: [
    column('made', '本年制发件数', '件'),
    column('repealed', '本年废止件数', '件'),
    column('inForce', '现行有效件数', '件'),
    column('decisions', '本年处理决定数量', '件'),
    column('amount', '本年收费金额（单位：万元）', '万元'),
  ],
  rows: [
    row('rules', '规章'),
    row('normativeDocuments', '行政规范性文件'),
    row('licences', '行政许可'),
    row('penalties', '行政处罚'),
    row('enforcement', '行政强制'),
    row('fees', '行政事业性收费'),
  ],
  headings: {
    rules: ITEM_1,
    normativeDocuments: ITEM_1,
    licences: ITEM_5,
    penalties: ITEM_6,
    enforcement: ITEM_6,
    fees: ITEM_8,
  },
  columnsOf: {
    rules: DOCUMENTS,
    normativeDocuments: DOCUMENTS,
    licences: ['decisions'],
    penalties: ['decisions'],
    enforcement: ['decisions'],
    fees: ['amount'],
  },
  units: {},
  kinds: { amount: 'amount' },
  identities: [],
  carryOver: null,
  topic: 'proactiveDisclosure',
  isRequired: true,
}

/** 表二 of the reports for 2019 and 2020, with its own columns. */
export const DISCLOSURE_OF_2019: TableDefinition = {
  id: 't2',
  title: '主动公开政府信息情况',
  print: 'blocks',
  corner: '信息内容',
  over: null,
  columns: [
    column('made', '本年新制作数量', '件'),
    column('disclosed', '本年新公开数量', '件'),
    column('allDisclosed', '对外公开总数量', '件'),
    column('lastYearsItems', '上一年项目数量', '项'),
    column('change', '本年增/减', '项'),
    column('decisions', '处理决定数量', '件'),
    column('purchases', '采购项目数量', '项'),
    column('amount', '采购总金额', '万元'),
  ],
  rows: [
    row('rules', '规章'),
    row('normativeDocuments', '规范性文件'),
    row('licences', '行政许可'),
    row('otherServices', '其他对外管理服务事项'),
    row('penalties', '行政处罚'),
    row('enforcement', '行政强制'),
    row('fees', '行政事业性收费'),
    row('procurement', '政府集中采购'),
  ],
  headings: {
    rules: ITEM_1,
    normativeDocuments: ITEM_1,
    licences: ITEM_5,
    otherServices: ITEM_5,
    penalties: ITEM_6,
    enforcement: ITEM_6,
    fees: ITEM_8,
    procurement: ITEM_9,
  },
  columnsOf: {
    rules: DOCUMENTS_OF_2019,
    normativeDocuments: DOCUMENTS_OF_2019,
    licences: ITEMS_OF_2019,
    otherServices: ITEMS_OF_2019,
    penalties: ITEMS_OF_2019,
    enforcement: ITEMS_OF_2019,
    fees: ['lastYearsItems', 'change'],
    procurement: ['purchases', 'amount'],
  },
  units: {},
  kinds: { change: 'change', amount: 'amount' },
  identities: [],
  carryOver: null,
  topic: 'proactiveDisclosure',
  isRequired: true,
}
