import FlowAnalysis

/// Long lists of answers that stand in many places, under names.
struct LongLists {
  /// Lists of more words have a name.
  private static let mostWords = 8

  /// The lists, in the order of their names.
  private(set) var all: [(name: String, words: [String])] = []
  private var names: [[String]: String] = [:]

  init() {}

  /// The long lists of patterns, each named for its first word.
  init(_ patterns: [AnswerPattern]) {
    let lists = Set(patterns.flatMap(\.terms).flatMap(\.choices).filter { $0.count > Self.mostWords })
    var taken: [String: Int] = [:]
    for list in lists.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let name = (list.first ?? "") + "-etc"
      let count = taken[name, default: 0] + 1
      taken[name] = count
      add(list, named: count == 1 ? name : "\(name)-\(count)")
    }
  }

  mutating func add(_ words: [String], named name: String) {
    names[words] = name
    all.append((name, words))
  }

  func name(of words: [String]) -> String? { names[words] }

  func list(named name: String) -> [String]? { all.first { $0.name == name }?.words }
}
