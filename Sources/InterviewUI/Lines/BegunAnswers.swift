internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// What was begun as answers, line by line, and is none yet: the talks about lists, the lines of texts.
///
/// After "both feet" at a question about places it holds a talk in which two rows are offered; after "It is old." at a
/// text it holds that line. An empty line makes an answer of them.
struct BegunAnswers {
  enum Reply {
    case answer(Answer)
    case say([String])
    /// The question is read again.
    case again
    case problem(String)
  }

  typealias Draft = (answer: Answer?, lacksText: Bool)

  /// Lists that are being talked about, by question.
  private var talks: [LinkID: ListTalk] = [:]
  /// The lines of texts that are being written, by question.
  private var texts: [LinkID: [String]] = [:]
  /// What the last line may mean, where that is said back before it is taken, by question: one reading, or two.
  private var readings: [LinkID: [TypedReading.Meaning]] = [:]

  /// The questions that something was begun for.
  var ids: Set<LinkID> { Set(texts.keys).union(talks.keys).union(readings.keys) }

  /// Whether rows of a list were chosen for the question.
  func isList(_ id: LinkID) -> Bool { talks[id]?.isBegun == true && texts[id] == nil && readings[id] == nil }

  mutating func forget(_ id: LinkID) { (talks[id], texts[id], readings[id]) = (nil, nil, nil) }

  mutating func forgetText(_ id: LinkID) { texts[id] = nil }

  /// What was begun as the answer to a question: the answer it makes, and whether a part of it lacks its text.
  func draft(of id: LinkID) -> Draft? {
    if let lines = texts[id], !lines.isEmpty {
      let text = lines.joined(separator: "\n")
      return text.allSatisfy(\.isWhitespace) ? nil : (.value(.text(text)), false)
    }
    if let meant = readings[id] { return (meant.count == 1 ? .value(meant[0].value) : nil, false) }
    guard let talk = talks[id], talk.isBegun else { return nil }
    return (talk.wholeAnswer, talk.lacksText)
  }

  /// The text that is being written as the answer to a question.
  func text(of id: LinkID) -> String? { texts[id]?.joined(separator: " ") }

  /// What "I do not know" would take the place of, in words; nil: nothing was chosen one by one, and nothing is written.
  func words(lostBy absent: AbsentAnswer, word: String, at asked: AskedQuestion, in context: ScreenContext)
    -> String?
  {
    if let lines = texts[asked.linkId], !lines.isEmpty {
      return Wording.lineLosesText(absent.text, word: word)
    }
    guard let talk = talk(about: asked, in: context), talk.collects, !talk.chosen.isEmpty else { return nil }
    return Wording.lineLosesChoice(talk.chosenTexts, absent.text, word: word)
  }

  /// The talk about the list of a question, as it stands; nil if the question has no list.
  func talk(about asked: AskedQuestion, in context: ScreenContext) -> ListTalk? {
    let question = asked.question
    let offered = context.interview?.offeredRegions(for: question) ?? []
    if let talk = talks[asked.linkId], talk.question == question, talk.respondent == context.respondent,
      talk.offeredFirst == offered
    {
      return talk
    }
    let map = context.interview?.questionnaire.content.bodyMap ?? BodyMap(regions: [], sites: [])
    return question.list(
      answer: context.shownAnswer(to: asked.linkId, question), bodyMap: map, offered: offered
    ).map {
      ListTalk(question, $0, respondent: context.respondent, offeredFirst: offered)
    }
  }

  /// The same, as the question is read again.
  mutating func begin(_ asked: AskedQuestion, in context: ScreenContext) -> ListTalk? {
    var talk = talk(about: asked, in: context)
    if talk?.asksWriteIn == nil { talk?.rest() }
    if let talk { talks[asked.linkId] = talk }
    return talk
  }

  /// Goes back a step inside a question; false: what was asked before comes.
  mutating func stepBack(_ id: LinkID) -> Bool {
    if readings.removeValue(forKey: id) != nil { return true }
    defer { talks[id]?.rest() }
    return talks[id]?.leaveWriteIn() ?? false
  }

  /// Whether whatever is typed is text, letters too.
  func takesProse(_ asked: AskedQuestion) -> Bool {
    if case .text = asked.question.kind { return true }
    return talks[asked.linkId]?.asksWriteIn != nil
  }

  // MARK: A line

  mutating func take(_ typed: TypedLine, _ asked: AskedQuestion, in context: ScreenContext) -> Reply {
    if case .text = asked.question.kind { return write(typed, asked, in: context) }
    if let talk = talk(about: asked, in: context) { return discuss(typed, talk, asked, in: context) }
    let readings = self.readings.removeValue(forKey: asked.linkId) ?? []
    if typed.isEmpty {
      return readings.count == 1 ? .answer(.value(readings[0].value)) : keep(asked, in: context)
    }
    if readings.count == 2, let place = RowNumber.place(RowFinder.number(typed.text) ?? 0, of: 2) {
      return .answer(.value(readings[place].value))
    }
    let absent = AbsentAnswer.offered(by: asked.question).first {
      ASCIIText.folded($0.text) == ASCIIText.folded(typed.text)
    }
    return absent.map { .answer($0.answer) } ?? read(typed.text, asked, in: context)
  }

  /// Takes what a line means, or says back what it may mean.
  private mutating func read(_ text: String, _ asked: AskedQuestion, in context: ScreenContext) -> Reply {
    var editor = asked.question.editor(
      answer: nil, bodyMap: BodyMap(regions: [], sites: []))
    switch editor.read(text, in: context) {
    case .means(let meaning) where meaning.isLoose:
      readings[asked.linkId] = [meaning]
      return .say([Wording.understood(Wording.sentence(meaning.words))])
    case .means(let meaning): return .answer(.value(meaning.value))
    case .either(let first, let second):
      readings[asked.linkId] = [first, second]
      return .say(
        [Wording.lineWhichReading(text)]
          + [first, second].enumerated().map { Wording.lineRow($0 + 1, $1.words) })
    case .problem(let text): return .problem(text)
    }
  }

  /// A line of a text of several; an empty one ends it.
  private mutating func write(_ typed: TypedLine, _ asked: AskedQuestion, in context: ScreenContext) -> Reply
  {
    let before = texts[asked.linkId] ?? []
    if typed.isEmpty {
      if before.isEmpty { return keep(asked, in: context) }
      return read(before.joined(separator: "\n"), asked, in: context)
    }
    let lines = before + [typed.prose]
    guard lines.joined(separator: "\n").count <= TextEditor.limit(of: asked.question) else {
      return .problem(Wording.tooLong(limit: TextEditor.limit(of: asked.question)))
    }
    texts[asked.linkId] = lines
    return .say([])
  }

  /// An empty line keeps the answer that there is, or takes what is filled in beforehand.
  private func keep(_ asked: AskedQuestion, in context: ScreenContext) -> Reply {
    context.shownAnswer(to: asked.linkId, asked.question).map { .answer($0) }
      ?? .problem(Wording.lineTypeAnswer)
  }

  /// Whether words are the whole name of a place that is not among those offered first.
  private func isOther(_ words: String, _ talk: ListTalk, of map: BodyMap?) -> Bool {
    guard !talk.offeredFirst.isEmpty, !talk.isSearched else { return false }
    let wanted = ASCIIText.folded(words)
    let named = map?.regions.first { ASCIIText.folded($0.text) == wanted }
    return named.map { !talk.offeredFirst.contains($0.id) } ?? false
  }

  private mutating func discuss(
    _ typed: TypedLine, _ before: ListTalk, _ asked: AskedQuestion, in context: ScreenContext
  ) -> Reply {
    var talk = before
    if typed.text.isEmpty {
      if talk.asksWriteIn != nil { return .problem(Wording.writeInFirst) }
      guard !talk.isWaiting else {
        // The unclear part is left out; what was typed behind it is not.
        return reply(talk.skipUnclear(), talk, asked)
      }
      if talk.collects, !talk.chosen.isEmpty { return .answer(talk.answer) }
      return keep(asked, in: context)
    }
    let map = context.interview?.questionnaire.content.bodyMap
    var reply = talk.take(typed.text)
    if case .problem = reply, isOther(typed.text, talk, of: map) { reply = .others(saying: typed.text) }
    if case .others(let words) = reply, let map {
      talk.turn(to: asked.question.regionEditor(.region, map, nil))
      guard let words else {
        talks[asked.linkId] = talk
        return .again
      }
      reply = talk.take(words)
    }
    if case .ask(let lines) = reply, talk.isSearched {
      reply = .ask(DangerText.spoken(for: typed.text, in: context) + lines)
    }
    return self.reply(reply, talk, asked)
  }

  private mutating func reply(_ reply: ListTalk.Reply, _ talk: ListTalk, _ asked: AskedQuestion) -> Reply {
    talks[asked.linkId] = talk
    return switch reply {
    case .answer(let answer): .answer(answer)
    case .ask(let lines): .say(lines)
    case .problem(let text): .problem(text)
    case .others: .say([])
    }
  }

  // MARK: The prompt

  /// What can be typed at a question, and what is kept if nothing is.
  func prompt(for asked: AskedQuestion, in context: ScreenContext) -> String {
    let talk = talk(about: asked, in: context)
    if let talk, talk.asksWriteIn != nil {
      return talk.list.isMultiple ? Wording.lineWriteInsPrompt : Wording.lineWriteInPrompt
    }
    if let lines = texts[asked.linkId], !lines.isEmpty { return Wording.lineMorePrompt }
    if let meant = readings[asked.linkId] {
      return meant.count == 2 ? Wording.lineReadingsPrompt : Wording.lineTakePrompt(meant[0].words)
    }
    if let talk, talk.collects, !talk.chosen.isEmpty, !talk.offer.isHeadings {
      return Wording.lineAnotherPrompt
    }
    var parts = [Self.prompt(for: asked.question, talk, in: context)]
    if talk == nil, asked.question.allowsUnknown { parts.append(Wording.lineOrAbsent) }
    if let answer = context.shownAnswer(to: asked.linkId, asked.question), let interview = context.interview {
      let words = AnswerWording(interview).words(for: answer, to: asked.question)
      let isGiven = context.answer(to: asked.linkId) != nil
      parts.append(isGiven ? Wording.lineEmptyKeeps(words) : Wording.lineEmptyTakes(words))
    }
    return parts.joined(separator: ". ")
  }

  private static func prompt(for question: Question, _ talk: ListTalk?, in context: ScreenContext) -> String {
    switch question.kind {
    case .yesNo: return Wording.lineYesNoPrompt(talk?.lastNumber ?? 0)
    case .choice, .choices, .region, .regions:
      guard let talk else { return Wording.lineOtherPrompt }
      if talk.offer.isHeadings { return Wording.lineHeadingPrompt(talk.lastNumber) }
      if talk.isSearched {
        return Wording.lineSearchPrompt(talk.lastNumber, example: context.example(for: question))
      }
      return talk.list.isMultiple
        ? Wording.lineSeveralPrompt(talk.lastNumber, hasNone: talk.hasNone)
        : Wording.lineChoosePrompt(talk.lastNumber)
    case .age: return Wording.lineQuantityPrompt([.years, .months, .weeks, .days])
    case .duration: return Wording.lineQuantityPrompt([.days, .hours])
    case .number(let limits):
      return Wording.lineNumberPrompt(
        Wording.range(limits.minimum?.description, limits.maximum?.description, unit: limits.unit)
          ?? limits.unit, isWhole: limits.places == 0)
    case .date(let limits):
      let range = Wording.range(
        limits.minimum.map(ReportWording.date), limits.maximum.map(ReportWording.date), unit: nil)
      return (limits.takesTime ? Wording.lineDateTimePrompt : Wording.lineDatePrompt)
        + (range.map { ", \($0)" } ?? "")
    case .time: return Wording.lineTimePrompt
    case .scale: return Wording.lineScalePrompt
    case .text: return Wording.lineTextPrompt
    }
  }
}
