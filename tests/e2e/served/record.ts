import { describe, expect, it } from '@jest/globals'
import { GraphQLClient } from 'graphql-request'
import { z } from 'zod'
import type { Server } from '../support/startServer.ts'

const WHOLE = /* GraphQL */ `
  query {
    report(year: 2017) {
      id
      title
      year
      format
      edition
      isLatest
      publishedAt
      contentHash
      organization {
        slug
        name
      }
      contact {
        address
        postcode
        telephone
      }
      preamble {
        text
      }
      sections {
        id
        number
        heading
        level
        body {
          html
          text
          lexical
        }
        children {
          number
          heading
          children {
            number
            heading
            body {
              text
            }
          }
        }
      }
      keyInitiatives {
        title
        area {
          id
          label
        }
        section
        figures {
          label
          value
          unit
          amount
          qualifier
          text
        }
      }
      proposalResponses {
        title
        url
      }
      statisticalTables {
        id
      }
      downloads {
        url
      }
      changeHistory {
        kind
        edition
      }
    }
  }
`

const part = z.object({ number: z.string(), heading: z.string() })
const answer = z.object({
  report: z.object({
    id: z.string(),
    title: z.string(),
    edition: z.number(),
    publishedAt: z.string(),
    contact: z.object({ telephone: z.string() }),
    sections: z.array(
      part.extend({
        id: z.string(),
        children: z.array(part.extend({ children: z.array(part) })),
      }),
    ),
    keyInitiatives: z.array(
      z.object({
        title: z.string(),
        section: z.string(),
        figures: z.array(
          z.object({
            value: z.string(),
            unit: z.string(),
            amount: z.string(),
            qualifier: z.string().nullable(),
            text: z.string(),
          }),
        ),
      }),
    ),
    proposalResponses: z.array(z.object({ title: z.string(), url: z.string() })),
  }),
})

/** What front ends read of the demo. */
export const record = (served: () => Server): void => {
  describe('the record of a server that was just started', () => {
    const request = <T>(query: string, variables?: object): Promise<T> =>
      new GraphQLClient(`${served().url}/graphql`).request<T>(query, variables)

    const whole = async () => answer.parse(await request(WHOLE)).report

    it('answers the whole report of 2017 to one query', async () => {
      const report = await whole()
      expect(report.title).toBe('太仓市2017年政府信息公开工作年度报告')
      expect(report.edition).toBe(1)
      expect(report.publishedAt).toMatch(/\+08:00$/)
      expect(report.contact.telephone).toBe('0512-53952450')
      expect(report.sections.map(({ number, heading }) => number + heading)).toEqual([
        '一、概述',
        '二、主动公开及政务公开要点落实情况',
        '三、依申请公开及复议、诉讼和申诉情况',
        '四、政府信息公开收费及减免情况',
        '五、人大代表建议和政协委员提案办理结果公开情况',
        '六、政府信息公开工作存在的主要问题及改进措施',
      ])
      const [, second] = report.sections
      expect(second?.children.map(({ number, children }) => [number, children.length])).toEqual([
        ['（一）', 0],
        ['（二）', 4],
        ['（三）', 4],
      ])
    })

    it('holds the four key initiatives with their eighteen figures', async () => {
      const { keyInitiatives } = await whole()
      expect(keyInitiatives.map(({ figures }) => figures.length)).toEqual([2, 6, 10, 0])
      const figures = keyInitiatives.flatMap((each) => each.figures)
      expect(figures.map(({ amount }) => amount)).toEqual(expect.arrayContaining(['66490', '9304']))
      expect(figures).toContainEqual(
        expect.objectContaining({ value: '23.6', unit: '万条', amount: '236000', qualifier: null }),
      )
      expect(figures).toContainEqual(
        expect.objectContaining({ amount: '800', qualifier: 'ODD', text: '800余条' }),
      )
    })

    it('holds the two addresses that the source joins by 和', async () => {
      const { proposalResponses } = await whole()
      expect(proposalResponses.map(({ url }) => url)).toEqual([
        'http://www.taicang.gov.cn/site_publicinfo/003004/leadAdvice.html',
        'http://www.taicang.gov.cn/site_publicinfo/003005/leadMotion.html',
      ])
    })

    it('answers lists and single parts by queries of their own', async () => {
      const report = await whole()
      const section = report.sections[3]
      const found = await request(
        /* GraphQL */ `
          query Parts($section: ID!) {
            reports(years: [2017]) {
              totalCount
              nodes {
                id
              }
            }
            organizations {
              nodes {
                slug
              }
            }
            section(id: $section) {
              heading
              report {
                edition
              }
            }
            keyInitiatives(area: "livelihood") {
              nodes {
                figures {
                  amount
                }
              }
            }
            proposalResponses {
              totalCount
            }
            changes {
              nodes {
                kind
                edition
              }
            }
          }
        `,
        { section: section?.id },
      )
      expect(found).toMatchObject({
        reports: { totalCount: 1, nodes: [{ id: report.id }] },
        organizations: { nodes: [{ slug: 'taicang' }] },
        section: { heading: '政府信息公开收费及减免情况', report: { edition: 1 } },
        proposalResponses: { totalCount: 2 },
        changes: { nodes: [{ kind: 'PUBLISHED', edition: 1 }] },
      })
    })

    it('is open to front ends of any origin and tells nothing of the desk', async () => {
      const response = await fetch(`${served().url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: 'https://portal.example' },
        body: JSON.stringify({ query: '{ users { docs { email } } }' }),
      })
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'INVALID_QUERY' } }],
      })
    })
  })
}
