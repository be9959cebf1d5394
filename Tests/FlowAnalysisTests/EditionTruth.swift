import FlowAnalysis
import QuestionnaireCore

/// What is otherwise between two small editions, found by holding every way to answer every question in both.
struct EditionTruth {
  /// What moved: a subject, and whether it began or ended.
  struct Move: Hashable {
    let subject: EditionChange.Subject
    let isBegun: Bool
  }

  private(set) var moves: Set<Move> = []
  let isTooLarge: Bool

  init(_ old: Questionnaire, _ new: Questionnaire, atMost count: Int) {
    let names = (new.items + old.items).compactMap(\.question).reduce(into: [LinkID]()) { names, question in
      if !names.contains(question.linkId) { names.append(question.linkId) }
    }
    let tests = [old, new].flatMap { EditedContent($0.content).tests }
    let raws = names.map { name in
      Self.answers(to: [old, new].compactMap { $0.item(name)?.question }, tests.filter { $0.linkId == name })
    }
    var total = 1
    for raw in raws { total = min(total * raw.count, count + 1) }
    isTooLarge = total > count
    guard !isTooLarge else { return }
    for number in 0..<total {
      var rest = number
      var answers: [LinkID: [String]] = [:]
      for raw in raws {
        answers.merge(raw[rest % raw.count]) { $1 }
        rest /= raw.count
      }
      let (before, now) = (Self.facts(answers, old), Self.facts(answers, new))
      for subject in now.subtracting(before) { moves.insert(Move(subject: subject, isBegun: true)) }
      for subject in before.subtracting(now) { moves.insert(Move(subject: subject, isBegun: false)) }
    }
  }

  // MARK: Answers

  /// Every way to answer a question of either edition, as files write it; amounts one of each stretch.
  private static func answers(to editions: [Question], _ tests: [Test]) -> [[LinkID: [String]]] {
    guard let question = editions.last else { return [[:]] }
    let id = question.linkId
    var words: [[String]] = [["declined"]]
    let options = editions.flatMap(\.options).reduce(into: [AnswerOption]()) { all, option in
      if !all.contains(where: { $0.id == option.id }) { all.append(option) }
    }
    switch question.kind {
    case .yesNo: words += [["yes"], ["no"]]
    case .choice: words += options.map { [$0.id.rawValue] }
    case .choices:
      let names = options.filter { !$0.isExclusive }.map(\.id.rawValue)
      words += subsets(of: names) + options.filter(\.isExclusive).map { [$0.id.rawValue] }
    case .age, .duration: words += stretches((0...12).map { "\($0) years" }, editions, tests)
    case .number:
      words += stretches(
        (-2...26).map { DecimalNumber(thousandths: $0 * 500).description }, editions, tests)
    case .scale: words += (0...10).map { ["\($0)"] }
    case .region: words += RandomContent.body.regions.map { [$0.id.rawValue] }
    case .regions: words += subsets(of: RandomContent.body.regions.map(\.id.rawValue))
    case .date: words.append(["2000"])
    case .time: words.append(["12:00"])
    case .text: words.append(["words"])
    }
    var all = words.map { [id: $0] }
    var lines: [[LinkID: [String]]] = [[id: ["unknown"]]]
    let asked = editions.flatMap { question -> [OptionID] in
      if case .lines(_, let lines)? = question.clearer { lines.map(\.option) } else { [] }
    }
    for option in Set(asked) {
      lines = lines.flatMap { some in
        ["unknown", "yes", "no"].map { some.merging([id.appending(option.rawValue): [$0]]) { $1 } }
      }
    }
    all += lines
    return all
  }

  private static func subsets(of names: [String]) -> [[String]] {
    (1..<(1 << names.count)).map { mask in
      names.indices.filter { mask & (1 << $0) != 0 }.map { names[$0] }
    }
  }

  /// The first amount of every stretch that the tests and limits of both editions tell apart.
  private static func stretches(_ words: [String], _ editions: [Question], _ tests: [Test]) -> [[String]] {
    var last: [Bool]?
    return words.filter { word in
      let verdicts = tests.map { holds($0, word) } + editions.map { takes($0, word) }
      defer { last = verdicts }
      return verdicts != last
    }.map { [$0] }
  }

  private static func holds(_ test: Test, _ word: String) -> Bool {
    switch test {
    case .quantity(_, let comparison, let literal):
      Quantity(word)?.compares(comparison, literal) ?? false
    case .number(_, let comparison, let literal):
      DecimalNumber(word).map { comparison.holds($0, literal) } ?? false
    default: false
    }
  }

  private static func takes(_ question: Question, _ word: String) -> Bool {
    switch question.kind {
    case .age(let limits), .duration(let limits):
      guard let quantity = Quantity(word) else { return false }
      return limits.minimum.map { quantity.compares(.greaterOrEqual, $0) } ?? true
        && limits.maximum.map { quantity.compares(.lessOrEqual, $0) } ?? true
    case .number(let limits):
      guard let number = DecimalNumber(word) else { return false }
      return limits.minimum.map { $0 <= number } ?? true && limits.maximum.map { number <= $0 } ?? true
    default: return true
    }
  }

  // MARK: What they come to

  /// What holds of an interview with these answers; what an edition does not take of one is left out, and where nothing
  /// is left it is declined.
  private static func facts(_ given: [LinkID: [String]], _ questionnaire: Questionnaire)
    -> Set<EditionChange.Subject>
  {
    var sheet = AnswerSheet(answers: given)
    var held = sheet.conduct(questionnaire)
    while let refusal = held.refusals.first, let words = sheet.answers[refusal.linkId] {
      var kept: [String] = []
      switch refusal.reason {
      case .notOffered(let option): kept = words.filter { $0 != option.rawValue }
      case .unknownOption(let name): kept = words.filter { $0 != name }
      default: break
      }
      sheet.answers[refusal.linkId] = kept.isEmpty ? ["declined"] : kept
      held = sheet.conduct(questionnaire)
    }
    let touches = Touches(held.interview)
    var parts = questionnaire.items.map { QuestionnairePart.item($0.linkId) }
    parts += questionnaire.flags.map { .flag($0.id) } + questionnaire.topics.map { .topic($0.id) }
    parts += questionnaire.derived.flatMap { value in
      value.cases.map { .derivedValue(value.linkId, $0.value) }
    }
    var facts = Set(parts.filter(touches.include).map { EditionChange.Subject.part($0) })
    let level = held.interview.evaluation.level
    facts.formUnion(TriageLevel.allCases.filter { $0 > .routine && $0 <= level }.map { .level($0) })
    return facts
  }
}
