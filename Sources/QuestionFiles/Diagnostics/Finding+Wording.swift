extension Finding {
  /// The words of the finding.
  var wording: FindingWording {
    fileWording ?? shapeWording ?? textWording ?? referenceWording ?? drawingWording ?? lintWording
      ?? conditionWording
  }

  private typealias Words = FindingWording

  private var fileWording: FindingWording? {
    switch self {
    case .fileTooLarge(let size, let limit):
      return Words(
        .fileTooLarge, "the file has \(size) bytes, more than the \(limit) that a question file may have")
    case .notUTF8(let byte):
      return Words(
        .notUTF8, "byte \(VisibleText.hexadecimal(byte)) is not UTF-8", help: "save the file as UTF-8")
    case .forbiddenCharacter(let scalar):
      return Words(
        .forbiddenCharacter,
        "the character U+\(VisibleText.hexadecimal(scalar)) cannot be seen, or reorders what is seen",
        help: scalar == "\r" ? "end lines with a line feed" : "remove it")
    case .emptyFile: return Words(.emptyFile, "the file is empty")
    case .brokenYAML(let broken): return Words(.brokenYAML, broken.message, help: broken.help)
    case .quoteThis(let unquoted):
      return Words(.quoteThis, unquoted.message, help: unquoted.help)
    case .anchor(let name): return Words(.aliasOrAnchor, "anchors such as '\(name)' are not supported")
    case .alias(let name):
      return Words(
        .aliasOrAnchor, "aliases such as '*\(name)' are not supported",
        help: "a text that starts with '*' wants quotes")
    case .tag:
      return Words(.tag, "tags are not supported", help: "a text that starts with '!' wants quotes")
    case .secondDocument:
      return Words(.secondDocument, "a question file holds one document", help: "remove this '---'")
    case .nestedTooDeep(let limit):
      return Words(.nestedTooDeep, "this is nested more than \(limit) levels deep")
    case .keyNotAWord: return Words(.wrongType, "a key must be a word")
    case .duplicateKey(let key, let line):
      return Words(.duplicateKey, "the key '\(key)' stands here a second time; the first is on line \(line)")
    case .tooManyMistakes(let shown):
      return Words(.tooManyMistakes, "the file has more mistakes than the \(shown) that are shown")
    case .tooMany(let count, let limit):
      return Words(.tooMany, "this list has \(count) entries, more than \(limit)")
    default: return nil
    }
  }

  private var shapeWording: FindingWording? {
    switch self {
    case .missingFile(let name): return Words(.missingFile, "the folder has no '\(name)'")
    case .wrongType(let expected, let found):
      return Words(.wrongType, "expected \(expected), found \(found.rawValue)")
    case .missingField(let key, let what): return Words(.missingField, "\(what) needs the key '\(key)'")
    case .unknownKey(let key, let what, let near):
      return Words(.unknownKey, "\(what) has no key '\(key)'", help: Words.didYouMean(near))
    case .misplacedKey(let key, let type, let types):
      return Words(
        .misplacedKey, "a question of type '\(type.rawValue)' has no key '\(key)'",
        help: "'\(key)' belongs to the type \(Words.list(types.map(\.rawValue)))")
    case .misplacedFallbackKey(let key):
      return Words(
        .misplacedKey, "the fallback topic has no key '\(key)'",
        help: "remove it: the fallback is shown when no other topic is")
    case .misplacedClearer:
      return Words(
        .misplacedKey, "a question with 'unknown: no' has no key 'clearer'",
        help: "remove one of the two: 'clearer' is asked only after \"I do not know\"")
    case .unknownItem(let key, let near):
      return Words(
        .unknownItem, "an item is a question, group, note, end or use, and '\(key)' is none of these",
        help: Words.didYouMean(near))
    case .badValue(let value, let key, let values, let near):
      return Words(
        .badValue, "'\(value)' is no value of '\(key)'",
        help: Words.didYouMean(near) ?? "it takes \(Words.list(values))")
    case .badDate(let text):
      return Words(.badDate, "'\(text)' is no day of the calendar", help: "write it as '2026-11-22'")
    case .badNumber(let text): return Words(.badNumber, "'\(text)' is no number that can be compared")
    case .missingUnit(let number):
      return Words(
        .badUnit, "'\(number)' has no unit", help: "write it as '\(number) years', or months, weeks, days …")
    case .badUnit(let text, let unit?):
      return Words(.badUnit, "'\(text)' is no unit that fits", help: "the unit here is '\(unit)'")
    case .badUnit(let text, nil):
      return Words(
        .badUnit, "'\(text)' is no unit that fits",
        help: "use seconds, minutes, hours, days, weeks, months or years, each once, such as '13 years'")
    case .badCountry(let code):
      return Words(
        .badCountry, "'\(code)' is no country code", help: "use two lower-case letters, such as 'gb'")
    case .malformedID(let id):
      return Words(
        .malformedID, "'\(id)' is no id", help: "use lower-case letters, digits and hyphens, a letter first")
    case .reservedID(let id):
      return Words(.reservedID, "'\(id)' is a word of the condition language and no id")
    case .reservedOptionID(let id):
      return Words(.reservedID, "'\(id)' names the plainer words of a question and no option")
    case .emptyList(let owner, let lacks): return Words(.emptyList, "\(owner) has no \(lacks)")
    case .duplicateID(let id, let what, let line, let file):
      return Words(.duplicateID, "\(what) called '\(id)' is there already, on line \(line) of '\(file)'")
    case .idDiffersFromFileName(let id, let name):
      return Words(
        .idDiffersFromFileName, "the id '\(id)' differs from the file's name '\(name)'",
        help: "rename the file, or write '\(name)'")
    default: return nil
    }
  }

  private var textWording: FindingWording? {
    switch self {
    case .badWording(.barOutside):
      return Words(
        .badWording, "'|' stands outside of parentheses",
        help: "write wordings as '(were you|were they|was your baby)'")
    case .badWording(.tooMany):
      return Words(.badWording, "there are at most three wordings: for the person, for another, for a baby")
    case .badCitation:
      return Words(.badCitation, "this is no citation", help: "write '[@one]' or '[@one, @other]'")
    case .foldedList:
      return Words(
        .foldedList, "in a text that begins with '>' this line joins the line before it",
        help: "begin a text that has a list with '|'")
    case .uncitedParagraph:
      return Words(.uncitedParagraph, "this paragraph cites no source", help: "end it with '[@source]'")
    case .uncitedWhy:
      return Words(.uncitedWhy, "this reason cites no source", help: "end it with '[@source]'")
    case .lineTooWide(let width, let limit):
      return Words(.lineTooWide, "this line takes \(width) columns, and \(limit) are there")
    case .listTooLong(let limit):
      return Words(.listTooLong, "this list has more than the \(limit) lines that are seen at once")
    case .tooManyLists(let limit):
      return Words(.tooManyLists, "an emergency screen has at most \(limit) lists")
    case .textTooTall(let lines, let limit):
      return Words(
        .textTooTall, "this question takes \(lines) lines of a small screen, and \(limit) are there")
    case .hiddenList:
      return Words(
        .hiddenList, "a list that is searched hides some of its lines",
        help: "remove 'search' from the question")
    default: return nil
    }
  }

  private var referenceWording: FindingWording? {
    func unknown(_ code: DiagnosticCode, _ what: String, _ name: String, _ near: String?) -> FindingWording {
      Words(code, "no \(what) is called '\(name)'", help: Words.didYouMean(near))
    }
    switch self {
    case .unknownSource(let name, let near): return unknown(.unknownSource, "source", name, near)
    case .unknownOrganization(let name, let near):
      return unknown(.unknownOrganization, "organization", name, near)
    case .unknownTopic(let name, let near): return unknown(.unknownTopic, "topic", name, near)
    case .unknownQuestionnaire(let name, let near):
      return unknown(.unknownQuestionnaire, "questionnaire", name, near)
    case .unknownFlag(let name, let near): return unknown(.unknownFlag, "red flag or advice", name, near)
    case .unknownRegion(let name, let near): return unknown(.unknownRegion, "region", name, near)
    case .unknownSite(let name, let near): return unknown(.unknownSite, "site", name, near)
    case .unknownMedicine(let name, let near): return unknown(.unknownMedicine, "medicine", name, near)
    case .unknownSet(let name, let near):
      return unknown(.unknownSet, "set that fits here", "@" + name, near.map { "@" + $0 })
    case .setBeyondOptions(let set, let missing, let question):
      return Words(.setBeyondOptions, "'@\(set)' has '\(missing)', which is no option of '\(question)'")
    case .unknownSharedGroup(let name, let near):
      return unknown(.unknownSharedGroup, "shared group", name, near)
    case .groupUsedTwice(let name, let line):
      return Words(.groupUsedTwice, "'\(name)' is used on line \(line) already")
    case .nestedUse: return Words(.nestedUse, "a shared group cannot use another")
    case .unusedNeed(let name):
      return Words(
        .unusedNeed, "no condition of this file reads '\(name)'", help: "remove it from 'needs'", .warning)
    case .missingNeed(let name):
      return Words(
        .missingNeed, "'\(name)' is defined outside of this file", help: "add '\(name)' to 'needs'")
    case .unmetNeed(let name, let group):
      return Words(.unmetNeed, "'\(group)' needs '\(name)', and nothing of that name stands before it")
    case .neighbourNotMutual(let other, let site):
      return Words(
        .neighbourNotMutual, "'\(site)' has the neighbour '\(other)', but '\(other)' does not have '\(site)'",
        help: "add '\(site)' to the neighbours of '\(other)', or remove this")
    default: return nil
    }
  }
}
