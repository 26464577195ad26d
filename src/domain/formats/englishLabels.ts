/** The tables of all forms in English; theirs is Chinese. */
const TABLES: Readonly<Record<string, string>> = {
  statistics: 'Statistics on government information disclosure',
  t2: 'Information disclosed proactively',
  t3: 'Applications for information received and handled',
  t4: 'Administrative reviews and litigation over disclosure',
}

const APPLICANTS = {
  natural: 'Natural persons',
  business: 'Legal persons and other organizations: commercial enterprises',
  research: 'Legal persons and other organizations: research institutions',
  publicWelfare: 'Legal persons and other organizations: public welfare organizations',
  legalService: 'Legal persons and other organizations: legal service organizations',
  otherLegal: 'Legal persons and other organizations: others',
  total: 'Total',
}

const OUTCOMES = {
  upheld: 'Upheld',
  corrected: 'Corrected',
  otherOutcome: 'Other outcomes',
  pending: 'Not yet concluded',
  total: 'Total',
}

const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statistics: { count: 'Count' },
  t2: {
    made: 'Made this year',
    repealed: 'Repealed this year',
    inForce: 'In force',
    disclosed: 'Newly disclosed this year',
    allDisclosed: 'Disclosed in total',
    lastYearsItems: 'Items last year',
    change: 'Increase or decrease this year',
    decisions: 'Decisions this year',
    purchases: 'Purchases',
    amount: 'Amount',
  },
  t3: APPLICANTS,
  t4: OUTCOMES,
}

const APPLICATIONS = {
  received: 'Applications newly received this year',
  carriedOver: 'Applications carried over from last year',
  disclosed: 'Disclosed',
  partlyDisclosed: 'Disclosed in part',
  stateSecret: 'Not disclosed: state secrets',
  otherProhibited: 'Not disclosed: prohibited by other laws or regulations',
  threeSecurities:
    'Not disclosed: endangers national, public or economic security or social stability',
  thirdParty: 'Not disclosed: protects the rights of third parties',
  internalAffairs: 'Not disclosed: internal affairs',
  processInformation: 'Not disclosed: information of a process under way',
  enforcementFiles: 'Not disclosed: files of administrative enforcement',
  administrativeInquiry: 'Not disclosed: administrative inquiries',
  notHeld: 'Cannot be provided: not held',
  toBeCreated: 'Cannot be provided: would have to be created',
  stillUnclear: 'Cannot be provided: still unclear after correction',
  petitions: 'Not processed: petitions, reports and complaints',
  repeated: 'Not processed: repeated applications',
  publications: 'Not processed: asks for publications',
  excessive: 'Not processed: excessive repeated applications without good reason',
  reconfirmation: 'Not processed: asks to confirm or reissue what was obtained before',
  overdueCorrection: 'Handled otherwise: not corrected in time',
  unpaidFee: 'Handled otherwise: fee not paid in time',
  otherHandling: 'Handled otherwise: other',
  resultsTotal: 'Results in total',
  carriedForward: 'Carried forward to next year',
}

const STATISTICS = {
  disclosed: 'Information disclosed proactively',
  disclosedNormative: 'of which normative documents',
  normativeMade: 'Normative documents made',
  byGazette: 'Disclosed in the gazette',
  byWebsite: 'Disclosed on the website',
  byMicroblog: 'Disclosed by microblog',
  byWechat: 'Disclosed by WeChat',
  byOther: 'Disclosed in other ways',
  concerns: 'Public concerns and major matters responded to',
  pressConferences: 'Press conferences held or attended',
  pressByLeaders: 'of which attended by principal leaders',
  interviews: 'Online interviews on the website',
  interviewsByLeaders: 'of which attended by principal leaders',
  explanations: 'Explanations of policy published',
  socialResponses: 'Responses by microblog and WeChat',
  otherResponses: 'Responses in other ways',
  received: 'Applications received',
  inPerson: 'Applications made in person',
  byFax: 'Applications by fax',
  online: 'Applications online',
  byLetter: 'Applications by letter',
  completed: 'Applications completed',
  onTime: 'Completed on time',
  extended: 'Completed after an extension',
  answered: 'Applications answered',
  alreadyPublic: 'Answered: already public',
  agreed: 'Answered: disclosed',
  partlyAgreed: 'Answered: disclosed in part',
  refused: 'Answered: not disclosed',
  stateSecret: 'Not disclosed: state secrets',
  tradeSecret: 'Not disclosed: trade secrets',
  privacy: 'Not disclosed: privacy',
  security: 'Not disclosed: endangers national, public or economic security or social stability',
  notCovered: 'Not disclosed: no government information in the sense of the Regulation',
  otherStatutory: 'Not disclosed: other statutory cases',
  notOurs: 'Answered: not this organ’s to disclose',
  notExisting: 'Answered: does not exist',
  amended: 'Answered: told to amend or complete',
  referred: 'Answered: told of other ways',
  reviews: 'Administrative reviews',
  reviewsUpheld: 'Reviews: act upheld',
  reviewsCorrected: 'Reviews: corrected',
  reviewsOther: 'Reviews: other outcomes',
  suits: 'Administrative suits',
  suitsUpheld: 'Suits: act upheld or claim dismissed',
  suitsCorrected: 'Suits: corrected',
  suitsOther: 'Suits: other outcomes',
  complaints: 'Reports and complaints',
  fees: 'Fees for disclosure on application',
  offices: 'Offices for information disclosure',
  readingPlaces: 'Reading places',
  staff: 'Staff for information disclosure',
  fullTime: 'of which full-time',
  partTime: 'of which part-time',
  budget: 'Budget for information disclosure',
  meetings: 'Meetings on information disclosure',
  trainings: 'Training courses held',
  trainees: 'Persons trained',
}

const ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statistics: STATISTICS,
  t2: {
    rules: 'Rules',
    normativeDocuments: 'Normative documents',
    licences: 'Administrative licences',
    otherServices: 'Other services to the public',
    penalties: 'Administrative penalties',
    enforcement: 'Administrative enforcement',
    fees: 'Administrative fees',
    procurement: 'Central government procurement',
  },
  t3: APPLICATIONS,
  t4: {
    review: 'Administrative reviews',
    directSuit: 'Suits brought without a review',
    suitAfterReview: 'Suits brought after a review',
  },
}

/** A unit in English; theirs is Chinese. */
const UNITS: Readonly<Record<string, string>> = {
  件: 'items',
  条: 'pieces',
  项: 'items',
  次: 'times',
  篇: 'articles',
  个: 'units',
  人: 'persons',
  人次: 'attendances',
  万元: '10,000 yuan',
}

/** What tables, rows, columns and units are called in English; null for one without a name. */
export const englishTable = (table: string): string | null => TABLES[table] ?? null
export const englishRow = (table: string, row: string): string | null => ROWS[table]?.[row] ?? null
export const englishColumn = (table: string, column: string): string | null =>
  COLUMNS[table]?.[column] ?? null
export const englishUnit = (unit: string): string | null => UNITS[unit] ?? null
