/**
 * What `/reports/{organization}/{year}.json` answers: this very query, so that nobody has to learn a second
 * form. Sections nest four levels.
 */
export const REPORT_DOCUMENT = `query Report($organization: String!, $year: Int!, $edition: Int) {
  report(organization: $organization, year: $year, edition: $edition) {
    id
    organization { ...Organization parent { ...Organization parent { ...Organization } } }
    year title format scope period { from to }
    contact { address postcode telephone email }
    edition isLatest publishedAt firstPublishedAt officialUrl indexNumber contentHash
    notice { at kind reason explanation }
    changeHistory { edition at kind note }
    preamble { ...Text }
    sections { ...Chapter children { ...Chapter children { ...Chapter children { ...Chapter } } } }
    keyInitiatives {
      id title area { id label } summary { ...Text } responsible { ...Organization } section
      figures { id label value unit amount qualifier text period { from to } }
    }
    proposalResponses {
      id kind session number title handledBy { ...Organization } repliedAt result { id label } disclosure url
    }
    statisticalTables {
      id table title
      columns { id label group unit }
      rows { id label level }
      cells { row column value }
    }
    downloads { format url bytes sha256 }
  }
}
fragment Organization on Organization { slug code name kind }
fragment Text on RichText { html text }
fragment Chapter on PublishedSection { id number level heading covers body { ...Text } }
`
