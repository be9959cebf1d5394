import QuestionnaireCore

/// How often what repeats is asked.
///
/// A group of medicines that may be filled in again and again has eight rounds in an interview, and two in a proof: a
/// third says nothing that the second does not.
public enum FormRounds: Sendable {
  case asked
  case proved

  /// The most rounds of what repeats: outside, within another that repeats, and so on; the last counts from there on.
  /// The first row that does not make too many items of a form is taken.
  fileprivate var tables: [[Int]] {
    switch self {
    case .asked: [[8, 4, 2], [6, 3, 2, 1], [4, 2, 1], [3, 1], [2, 1], [1]]
    case .proved: [[2], [2, 1], [1]]
    }
  }
}

/// What a question of an imported form stands for: which item, and which round of what repeats around it.
///
///     form.origins["dose@2"]     // linkId "dose", rounds [("medicine", 2)]
public struct FormOrigin: Hashable, Sendable {
  /// One round of an item that repeats.
  public struct Round: Hashable, Sendable {
    /// The item that repeats.
    public let linkId: String
    /// Which round of it, from 1.
    public let number: Int
  }

  /// The linkId in the form.
  public let linkId: String
  /// The rounds that it stands in, the outermost first; an item that repeats is its own last.
  public let rounds: [Round]
  /// Whether it is no item of the form, and asks whether there is another round: the last of `rounds`.
  public let asksForAnother: Bool

  /// Whether any of its rounds is not the first.
  var isLaterRound: Bool { rounds.contains { $0.number > 1 } }
}

/// The items of a form in document order, each that repeats as several rounds:
///
///     medicine      medicine@2?       medicine@2      medicine@3?
///     (a group)     "another one?"    (a group)       "another one?"
///
/// A round behind the question is asked if that is answered with yes. Within one, the rounds of all that repeats around an
/// item are in its name: `dose@2.1`.
struct FormUnrolling {
  private(set) var entries: [FormEntry] = []
  private let losses: LossList
  private let repeats: (FormItem) -> Bool
  private let table: [Int]
  private var names: FormNames

  /// `repeats` tells of an item whether it is asked again, as no list of options is.
  init(_ form: Form, _ rounds: FormRounds, _ losses: LossList, repeats: @escaping (FormItem) -> Bool) {
    self.losses = losses
    self.repeats = repeats
    names = FormNames(form, losses)
    let tables = rounds.tables
    table =
      tables.first { table in
        form.items.reduce(0) { $0 + Self.count($1, table, depth: 0, repeats) } <= FormItem.mostItems
      } ?? [1]
    for item in form.items { add(item, parent: nil, in: []) }
  }

  private mutating func add(_ item: FormItem, parent: Int?, in outer: [FormEntry.Round]) {
    guard repeats(item) else {
      _ = addRound(item, parent: parent, in: outer, .item(behind: nil))
      return
    }
    let limit = Self.limit(table, outer.count)
    let (least, most) = Self.rounds(item, limit: limit)
    let isCut = (item.mostOccurs ?? .max) > limit
    if isCut { losses.add(.rounds(most), item) }
    var round = FormEntry.Round(item, 1)
    var last = addRound(item, parent: parent, in: outer + [round], .item(behind: nil))
    while round.number < most {
      round.number += 1
      var behind: Int?
      if round.number > least {
        behind = entries.count
        entries.append(
          FormEntry(
            item: item, name: names.name(item, outer + [round], asks: true), parent: parent,
            rounds: outer + [round], role: .another(after: last, isLast: isCut && round.number == most)))
      }
      last = addRound(item, parent: parent, in: outer + [round], .item(behind: behind))
    }
  }

  private mutating func addRound(
    _ item: FormItem, parent: Int?, in rounds: [FormEntry.Round], _ role: FormEntry.Role
  ) -> Int {
    let place = entries.count
    entries.append(
      FormEntry(
        item: item, name: names.name(item, rounds), parent: parent, rounds: rounds, role: role))
    for inner in item.items { add(inner, parent: place, in: rounds) }
    return place
  }

  private static func limit(_ table: [Int], _ depth: Int) -> Int {
    table.isEmpty ? 1 : table[min(depth, table.count - 1)]
  }

  /// The rounds that are asked in any case, and all of them.
  private static func rounds(_ item: FormItem, limit: Int) -> (least: Int, most: Int) {
    let most = max(1, min(item.mostOccurs ?? limit, limit))
    return (max(1, min(item.leastOccurs ?? 1, most)), most)
  }

  /// How many entries an item comes to, or some number beyond the most that a form may have.
  private static func count(
    _ item: FormItem, _ table: [Int], depth: Int, _ repeats: (FormItem) -> Bool
  ) -> Int {
    let isRepeating = repeats(item)
    var size = 1
    for inner in item.items where size <= FormItem.mostItems {
      size += count(inner, table, depth: depth + (isRepeating ? 1 : 0), repeats)
    }
    guard isRepeating else { return size }
    let (least, most) = rounds(item, limit: limit(table, depth))
    return size * most + most - least
  }
}

/// Names for the items of a form and for their rounds, each once. Those of the form's own stay as they are.
private struct FormNames {
  private var own: [Int: String] = [:]
  private var taken: Set<String> = []

  init(_ form: Form, _ losses: LossList) {
    let all = form.all
    var first: Set<String> = []
    let repeated = all.filter { !first.insert($0.linkId.text).inserted }
    for item in all { own[item.place] = item.linkId.text }
    taken = first
    for item in repeated {
      var number = 2
      while !taken.insert("\(item.linkId.text)#\(number)").inserted { number += 1 }
      own[item.place] = "\(item.linkId.text)#\(number)"
      losses.add(.renamed("\(item.linkId.text)#\(number)"), item)
    }
  }

  /// The name of an item in its rounds, or of the question that asks whether there is such a round.
  mutating func name(_ item: FormItem, _ rounds: [FormEntry.Round], asks: Bool = false) -> LinkID {
    let own = own[item.place] ?? item.linkId.text
    guard rounds.contains(where: { $0.number > 1 }) else { return LinkID(own) }
    var name = "\(own)@" + rounds.map { "\($0.number)" }.joined(separator: ".") + (asks ? "?" : "")
    while !taken.insert(name).inserted { name += "@" }
    return LinkID(name)
  }
}
