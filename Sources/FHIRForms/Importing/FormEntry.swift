import PlainText
import QuestionnaireCore

/// An item in its place, in one round of what repeats around it, and what becomes of it.
struct FormEntry {
  let item: FormItem
  /// Its linkId, or a name made of it where another item, or another round, has the same.
  let name: LinkID
  /// The item around it, as a place in the list of entries; always an earlier one.
  let parent: Int?
  /// The rounds that it stands in, the outermost first; an item that repeats is its own last.
  var rounds: [Round] = []
  var role = Role.item(behind: nil)
  var treatment = Treatment.absent(initial: [])
  /// Whether it is left out here, and may have an answer elsewhere.
  var isLeftOut = false
  /// When it is asked, with everything around it.
  var guardCondition = Lowered.constant(true)

  /// One round of an item that repeats.
  struct Round: Hashable {
    let linkId: String
    /// Where the item is written, which no other item shares.
    let place: Int
    /// Whether it is a group with a heading.
    let isTitled: Bool
    var number: Int

    init(_ item: FormItem, _ number: Int) {
      linkId = item.linkId.text
      place = item.place
      isTitled = item.kind == .group && !(item.text.map(Words.line) ?? "").isEmpty
      self.number = number
    }
  }

  /// What it is of its item.
  enum Role {
    /// The item itself, in a round that is asked if the question at a place is answered with yes; nil: in any case.
    case item(behind: Int?)
    /// The question whether there is another round, after the one at a place; the last says that there is no room for more.
    case another(after: Int, isLast: Bool)
  }

  /// Whether it is an item, and not the question for another round of one.
  var isItem: Bool { if case .item = role { true } else { false } }
  /// Whether it is a round that is asked because the question for it was answered with yes.
  var isAskedFor: Bool { if case .item(behind: .some) = role { true } else { false } }
  /// Whether no round around it, and none of its own, is a later one.
  var isFirstRound: Bool { rounds.allSatisfy { $0.number == 1 } }

  /// Whether both stand in the same rounds of all that repeats around both.
  func isInRounds(of other: FormEntry) -> Bool {
    zip(rounds, other.rounds).prefix { $0.place == $1.place }.allSatisfy { $0.number == $1.number }
  }

  /// The numbers of its rounds behind a title, ` (2)`; empty in the first.
  var number: String { Self.number(of: rounds) }
  /// The numbers of the rounds within the innermost one that has a heading, which says its own.
  var numberUnderHeading: String {
    Self.number(of: rounds.reversed().prefix { !$0.isTitled }.reversed())
  }

  private static func number(of rounds: [Round]) -> String {
    rounds.allSatisfy { $0.number == 1 }
      ? "" : " (\(rounds.map { "\($0.number)" }.joined(separator: ".")))"
  }

  /// What it stands for in the form.
  var origin: FormOrigin {
    FormOrigin(
      linkId: item.linkId.text, rounds: rounds.map { .init(linkId: $0.linkId, number: $0.number) },
      asksForAnother: !isItem)
  }

  /// What becomes of an item.
  enum Treatment {
    case heading
    /// A page of information.
    case note(PersonText, Prose)
    /// A display whose words stand in the help of the question around it.
    case help
    case asked(AskedQuestion)
    /// Worked out from answers; what it comes to, for conditions that read it.
    case computed(ComputedValue, PathCollection)
    /// Something that cannot be answered here, and a page that says so.
    case refused(PersonText, Prose)
    /// Not asked; what was filled in beforehand stands.
    case absent(initial: [FormValue])
  }
}

/// A question that an item became, and which of its options means which answer.
struct AskedQuestion {
  let question: Question
  /// The options that are answers of the form.
  var options: [(id: OptionID, value: FormValue, range: Range<Int>)] = []
  /// The option that stands for no answer.
  var none: OptionID?
  /// The option that comes with a text.
  var writeIn: OptionID?

  /// Whether an answer that counts as one in FHIR was given.
  var answered: Condition {
    guard none != nil else { return .test(.state(question.linkId, .answered)) }
    return .test(.includes(question.linkId, .any, options.map(\.id) + (writeIn.map { [$0] } ?? [])))
  }

  /// Whether none was.
  var notAnswered: Condition {
    let absent = Condition.test(.state(question.linkId, .notAnswered))
    guard let none else { return absent }
    return .any([absent, .test(.includes(question.linkId, .any, [none]))])
  }

  /// Whether the answer is, or is among, some of the options.
  func isAny(of ids: [OptionID]) -> Lowered {
    guard !ids.isEmpty else { return .constant(false) }
    if case .choices = question.kind { return .condition(.test(.includes(question.linkId, .any, ids))) }
    return .condition(.test(.choice(question.linkId, ids)))
  }
}

/// A condition, or what is known without asking anything.
enum Lowered: Hashable {
  case constant(Bool)
  case condition(Condition)

  /// All hold.
  static func all(_ parts: [Lowered]) -> Lowered {
    if parts.contains(.constant(false)) { return .constant(false) }
    let open = parts.compactMap(\.condition).uniqued()
    return open.isEmpty
      ? .constant(true) : .condition(open.dropFirst().reduce(open[0]) { $0.and($1) })
  }

  /// One holds.
  static func any(_ parts: [Lowered]) -> Lowered {
    if parts.contains(.constant(true)) { return .constant(true) }
    let open = parts.compactMap(\.condition).uniqued()
    return open.isEmpty ? .constant(false) : .condition(open.count == 1 ? open[0] : .any(open))
  }

  /// The condition, if it is one.
  var condition: Condition? { if case .condition(let condition) = self { condition } else { nil } }
}

/// What is lost of a form, in order of finding.
final class LossList {
  private let lineOf: (Int) -> Int
  private var losses: [FormLoss] = []
  private var extensions: [(linkId: String?, word: Word)] = []
  private var places: [String: Int] = [:]
  private var counts: [Int: Int] = [:]
  private var seen: Set<FormLoss> = []

  init(lineOf: @escaping (Int) -> Int) { self.lineOf = lineOf }

  func add(_ kind: LossKind, _ item: FormItem) {
    add(FormLoss(item.linkId.text, line: lineOf(item.range.lowerBound), kind.text))
  }

  /// Adds extensions that nothing is made of: each is said once, where it stands first.
  func add(unknown: [Word], of linkId: String?) {
    for word in unknown {
      if let place = places[word.text] {
        counts[place, default: 1] += 1
      } else {
        places[word.text] = extensions.count
        extensions.append((linkId, word))
      }
    }
  }

  /// All that is lost, in the order of the file.
  var sorted: [FormLoss] {
    let unknown = extensions.enumerated().map { place, entry in
      FormLoss(
        entry.linkId, line: lineOf(entry.word.range.lowerBound),
        LossKind.extension(entry.word.text, times: counts[place] ?? 1).text)
    }
    return (losses + unknown).enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }

  private func add(_ loss: FormLoss) { if seen.insert(loss).inserted { losses.append(loss) } }
}
