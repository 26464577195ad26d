import { checkApproximateFigures } from './rules/checkApproximateFigures.ts'
import { checkAverages } from './rules/checkAverages.ts'
import { checkCarryOver } from './rules/checkCarryOver.ts'
import { checkCells } from './rules/checkCells.ts'
import { checkChapters } from './rules/checkChapters.ts'
import { checkCivilCases } from './rules/checkCivilCases.ts'
import { checkClaims } from './rules/checkClaims.ts'
import { checkConsolidation } from './rules/checkConsolidation.ts'
import { checkContactColons } from './rules/checkContactColons.ts'
import { checkCounts } from './rules/checkCounts.ts'
import { checkDeadline } from './rules/checkDeadline.ts'
import { checkDisclosureTable } from './rules/checkDisclosureTable.ts'
import { checkDoubledWords } from './rules/checkDoubledWords.ts'
import { checkFigures } from './rules/checkFigures.ts'
import { checkForeignNames } from './rules/checkForeignNames.ts'
import { checkGrowth } from './rules/checkGrowth.ts'
import { checkHeadingNumbers } from './rules/checkHeadingNumbers.ts'
import { checkIdentities } from './rules/checkIdentities.ts'
import { checkLinks } from './rules/checkLinks.ts'
import { checkMixedWords } from './rules/checkMixedWords.ts'
import { checkOtherResults } from './rules/checkOtherResults.ts'
import { checkOverview } from './rules/checkOverview.ts'
import { checkPerfunctory } from './rules/checkPerfunctory.ts'
import { checkPeriod } from './rules/checkPeriod.ts'
import { checkPersonalData } from './rules/checkPersonalData.ts'
import { checkPreamble } from './rules/checkPreamble.ts'
import { checkPreambleParts } from './rules/checkPreambleParts.ts'
import { checkQualifiers } from './rules/checkQualifiers.ts'
import { checkRates } from './rules/checkRates.ts'
import { checkReferences } from './rules/checkReferences.ts'
import { checkRegister } from './rules/checkRegister.ts'
import { checkRegisterCounts } from './rules/checkRegisterCounts.ts'
import { checkRequiredContent } from './rules/checkRequiredContent.ts'
import { checkScope } from './rules/checkScope.ts'
import { checkShares } from './rules/checkShares.ts'
import { checkSimilarity } from './rules/checkSimilarity.ts'
import { checkSums } from './rules/checkSums.ts'
import { checkTableChanges } from './rules/checkTableChanges.ts'
import { checkTablesPresent } from './rules/checkTablesPresent.ts'
import { checkTextAgainstTables } from './rules/checkTextAgainstTables.ts'
import { checkWords } from './rules/checkWords.ts'
import { checkYears } from './rules/checkYears.ts'
import type { Rule } from './rules/Rule.ts'

/** Every rule, in the order in which findings of one place are told. */
export const RULES: readonly Rule[] = [
  checkDeadline,
  checkTablesPresent,
  checkCells,
  checkIdentities,
  checkCarryOver,
  checkDisclosureTable,
  checkTableChanges,
  checkOtherResults,
  checkConsolidation,
  checkTextAgainstTables,
  checkFigures,
  checkSums,
  checkRates,
  checkGrowth,
  checkShares,
  checkAverages,
  checkCounts,
  checkQualifiers,
  checkApproximateFigures,
  checkClaims,
  checkScope,
  checkYears,
  checkPeriod,
  checkCivilCases,
  checkRequiredContent,
  checkChapters,
  checkOverview,
  checkPreamble,
  checkPreambleParts,
  checkContactColons,
  checkPerfunctory,
  checkHeadingNumbers,
  checkSimilarity,
  checkForeignNames,
  checkDoubledWords,
  checkWords,
  checkMixedWords,
  checkPersonalData,
  checkRegister,
  checkRegisterCounts,
  checkLinks,
  checkReferences,
]
