import { describe, expect, it } from '@jest/globals'
import {
  isEnumType,
  isNonNullType,
  isObjectType,
  isScalarType,
  specifiedScalarTypes,
  validateSchema,
} from 'graphql'
import { inBoth } from '../../../scripts/docs/referencePage.ts'
import { QUALIFIERS } from '../../../src/domain/figures.ts'
import { FORMAT_IDS } from '../../../src/domain/formats/formats.ts'
import { ORGANIZATION_KINDS } from '../../../src/domain/organizationKinds.ts'
import { DISCLOSURES, PROPOSAL_KINDS, REPORT_SCOPES } from '../../../src/domain/reportOptions.ts'
import { constantCase } from '../../../src/record/schema/constantCase.ts'
import { createPublicSchema } from '../../../src/record/schema/createPublicSchema.ts'
import { LIMITS } from '../../../src/record/limits/limits.ts'
import { rootValue } from '../../../src/record/schema/rootValue.ts'
import { scalars } from '../../../src/record/schema/scalars.ts'

const schema = createPublicSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const objects = types.filter(isObjectType)

/** What a front end must be ready to find null; everything else is always there. */
const MAY_BE_NULL = [
  'Query.report',
  'Query.section',
  'PublishedReport.contact',
  'PublishedReport.officialUrl',
  'PublishedReport.indexNumber',
  'PublishedReport.notice',
  'PublishedReport.preamble',
  'PublishedKeyInitiative.summary',
  'PublishedKeyInitiative.responsible',
  'PublishedKeyInitiative.section',
  'Figure.qualifier',
  'Figure.period',
  'PublishedProposalResponse.kind',
  'PublishedProposalResponse.session',
  'PublishedProposalResponse.number',
  'PublishedProposalResponse.repliedAt',
  'PublishedProposalResponse.result',
  'PublishedProposalResponse.disclosure',
  'PublishedProposalResponse.url',
  'TableColumn.group',
  'TableColumn.unit',
  'Organization.code',
  'Organization.parent',
  'Contact.address',
  'Contact.postcode',
  'Contact.telephone',
  'Contact.email',
  'Change.note',
  'PageInfo.startCursor',
  'PageInfo.endCursor',
]

describe('the public schema', () => {
  it('is sound, and only for reading', () => {
    expect(validateSchema(schema)).toEqual([])
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined])
  })

  it('has these queries, each with its resolver', () => {
    const queries = Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted()
    expect(queries).toEqual([
      'changes',
      'keyInitiatives',
      'organizations',
      'proposalResponses',
      'report',
      'reports',
      'search',
      'section',
      'tableCells',
    ])
    expect(Object.keys(rootValue(LIMITS)).toSorted()).toEqual(queries)
  })

  it('has no type of the desk: what people write, who they are and what they did is not in it', () => {
    expect(objects.map(({ name }) => name).toSorted()).toEqual([
      'Area',
      'Change',
      'ChangeConnection',
      'ChangeEdge',
      'Contact',
      'Download',
      'Figure',
      'KeyInitiativeConnection',
      'KeyInitiativeEdge',
      'Notice',
      'Organization',
      'OrganizationConnection',
      'OrganizationEdge',
      'PageInfo',
      'Period',
      'ProposalResponseConnection',
      'ProposalResponseEdge',
      'PublishedKeyInitiative',
      'PublishedProposalResponse',
      'PublishedReport',
      'PublishedReportConnection',
      'PublishedReportEdge',
      'PublishedSection',
      'PublishedStatisticalTable',
      'Query',
      'ReportRef',
      'ResultClass',
      'RichText',
      'SearchResult',
      'SearchResultConnection',
      'SearchResultEdge',
      'TableCell',
      'TableCellConnection',
      'TableCellEdge',
      'TableColumn',
      'TableRow',
    ])
  })

  it('has a null for these fields alone, and never within a list', () => {
    const found = objects.flatMap((object) =>
      Object.values(object.getFields())
        .filter(({ type }) => !isNonNullType(type))
        .map(({ name }) => `${object.name}.${name}`),
    )
    expect(found.toSorted()).toEqual(MAY_BE_NULL.toSorted())
    const lists = objects.flatMap((object) =>
      Object.values(object.getFields()).map(({ type }) => String(type)),
    )
    expect(lists.filter((type) => /\[\w+\]/.test(type))).toEqual([])
  })

  it('has a check of its own for every scalar that is not GraphQL’s', () => {
    const own = types.filter(isScalarType).filter((type) => !specifiedScalarTypes.includes(type))
    const named = own.map(({ name }) => name).toSorted()
    expect(
      named.filter((name) => !['Boolean', 'Float', 'ID', 'Int', 'String'].includes(name)),
    ).toEqual(Object.keys(scalars).toSorted())
  })

  it('says of every type, field, argument and value what it is, in Chinese and in English', () => {
    const described = types
      .filter((type) => !specifiedScalarTypes.some(({ name }) => name === type.name))
      .flatMap((type) => [
        type,
        ...(isEnumType(type) ? type.getValues() : []),
        ...(isObjectType(type)
          ? Object.values(type.getFields()).flatMap((field) => [field, ...field.args])
          : []),
      ])
    expect(described.length).toBeGreaterThan(250)
    for (const each of described) {
      const [zh, en] = inBoth(each)
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[A-Z][^]*[a-z]{2}/)
    }
  })

  it.each([
    ['OrganizationKind', ORGANIZATION_KINDS.map(({ value }) => value)],
    ['ReportFormat', FORMAT_IDS],
    ['ReportScope', REPORT_SCOPES.map(({ value }) => value)],
    ['ProposalKind', PROPOSAL_KINDS.map(({ value }) => value)],
    ['Disclosure', DISCLOSURES.map(({ value }) => value)],
    ['Qualifier', QUALIFIERS],
  ] as const)('has in %s what the office can enter, and nothing else', (name, values) => {
    const type = schema.getType(name)
    const named = isEnumType(type) ? type.getValues().map((value) => value.name) : []
    expect(named.toSorted()).toEqual(values.map(constantCase).toSorted())
  })
})
