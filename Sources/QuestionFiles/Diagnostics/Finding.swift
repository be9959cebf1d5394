import QuestionnaireCore

/// Something wrong with a question file: facts, without words.
enum Finding {
  /// How a file fails to be YAML.
  enum BrokenYAML {
    case unclosedQuote
    case unclosedList
    case unclosedMapping
    case keyWithoutColon
    case indentation
    case tab
    /// The parser's own words.
    case other(String)
  }

  /// Why a text wants quotes.
  enum Unquoted {
    case startsWith(String)
    case colonInside
    /// In a text or a condition.
    case commentInside(String)
  }

  // The file as YAML.
  case fileTooLarge(Int, limit: Int)
  case notUTF8(UInt8)
  case forbiddenCharacter(Unicode.Scalar)
  case emptyFile
  case brokenYAML(BrokenYAML)
  case quoteThis(Unquoted)
  case anchor(String)
  case alias(String)
  case tag
  case secondDocument
  case nestedTooDeep(limit: Int)
  case keyNotAWord
  case duplicateKey(String, firstLine: Int)
  case tooManyMistakes(shown: Int)
  case tooMany(Int, limit: Int)

  // The shape of a file.
  case missingFile(String)
  case wrongType(expected: String, found: ValueKind)
  case missingField(String, of: String)
  case unknownKey(String, of: String, near: String?)
  case misplacedKey(String, type: QuestionType, types: [QuestionType])
  case misplacedFallbackKey(String)
  case misplacedClearer
  case unknownItem(String, near: String?)
  case badValue(String, of: String, values: [String], near: String?)
  case badDate(String)
  case badNumber(String)
  case missingUnit(String)
  case badUnit(String, fitting: String? = nil)
  case badCountry(String)
  case malformedID(String)
  case reservedID(String)
  case reservedOptionID(String)
  case emptyList(String, lacks: String)
  case duplicateID(String, what: String, firstLine: Int, in: String)
  case idDiffersFromFileName(String, String)

  // Texts.
  case badWording(WordingFault.Kind)
  case badCitation
  case foldedList
  case uncitedParagraph
  case uncitedWhy
  case lineTooWide(Int, limit: Int)
  case listTooLong(limit: Int)
  case tooManyLists(limit: Int)
  case textTooTall(Int, limit: Int)
  case hiddenList

  // Names of other things.
  case unknownSource(String, near: String?)
  case unknownOrganization(String, near: String?)
  case unknownTopic(String, near: String?)
  case unknownQuestionnaire(String, near: String?)
  case unknownFlag(String, near: String?)
  case unknownRegion(String, near: String?)
  case unknownSite(String, near: String?)
  case unknownMedicine(String, near: String?)
  case unknownSet(String, near: String?)
  case setBeyondOptions(String, missing: String, of: String)
  case unknownSharedGroup(String, near: String?)
  case groupUsedTwice(String, firstLine: Int)
  case nestedUse
  case unusedNeed(String)
  case missingNeed(String)
  case unmetNeed(String, of: String)
  case neighbourNotMutual(String, of: String)

  // Where regions are drawn.
  case notInDrawing(String, key: String, last: Int)
  case endsBeyondDrawing(Int, key: String, last: Int)
  case overlappingBoxes(String, firstLine: Int)
  case labelTooWide(Int, limit: Int)

  // Questions and conditions.
  case noExclusiveOption(String)
  case onlyExclusiveOptions(String)
  case secondWriteIn(String)
  case exclusiveWriteIn(String)
  case missingLine(String)
  case unknownLine(String, near: String?)
  case respondentWithoutMe
  case secondRole(String, firstLine: Int)
  case secondGroupRole(String, first: String)
  case roleOtherType(String, type: QuestionType)
  case atMostOtherKind(String, of: String)
  case atMostOtherUnit(String, unit: String?, of: String, in: String?)
  case offersOtherKind(String)
  case minAboveMax
  case reversedBetween
  case conditionSyntax(expected: String, found: String?)
  /// The nearest name comes with its quotes and its line.
  case unknownQuestion(String, near: String?)
  /// A name of a vignette that nothing in its questionnaire has.
  case notInQuestionnaire(String, near: String?)
  case laterQuestion(String, line: Int)
  case unknownValue(String, of: String, near: String?, values: [String] = [])
  case mismatchedKinds(String, kind: String, example: String)
  case mixedUnits
  case stateOfDerived(String)
  case misplacedOutcomeTest

  // A questionnaire as a whole.
  case missingFallback(String)
  case secondFallback(first: String)
  case missingLevel(TriageLevel)
  case reviewedAfterReviewBy(CalendarDay, CalendarDay)
  case pastReviewBy(CalendarDay)
  case unreadableAnswer(AnswerRejection, to: String)
  /// The core refuses what the loader let pass.
  case illFormed(IllFormedQuestionnaire.Defect)

  // What lints find.
  /// What comes with its quotes.
  case hardToRead(String, grade: String, limit: Int, sentence: String)
  case longSentence(Int, limit: Int)
  case doubleNegative(String, String)
  case twoQuestions(String?)
  case unusedSource(String)
  case unsafeWording(UnsafeWordingLint.Harm, String)
  case tooManyOptions(Int, limit: Int)
}
