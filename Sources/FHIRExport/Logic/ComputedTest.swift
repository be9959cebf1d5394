import QuestionnaireCore

/// A test of an answer as an item of its own, which is worked out and hidden: "none of these" and "two or more" are
/// nothing that `enableWhen` can ask of a list without doubt.
///
/// Of `also includes none of [slow, stiff]` comes the item `also#1` of the type boolean: true if one of them is among the
/// answers to `also`, false if answers are there and none of them is; without an answer if it is not known.
struct ComputedTest: Hashable, Sendable {
  /// The item's name.
  let linkId: String
  /// The item whose answer is read.
  let source: String
  /// What is asked of it.
  let test: Test
  /// Whether lines that are answered one by one count as well.
  let readsLines: Bool
  /// How it is worked out, in FHIRPath.
  let expression: String
}

/// Words of FHIRPath about the answers to an item.
struct AnswerPath {
  private let answers: String

  init(_ linkId: String) {
    answers = "%resource.descendants().where(linkId=\(Self.quoted(linkId))).answer"
  }

  var codes: String { "\(answers).value.code" }
  var exists: String { "\(answers).exists()" }

  /// Whether there are answers, and none says that it is not known.
  var isDefinite: String {
    "\(codes).exists() and \(codes).where($this in \(Self.set([Code.unknown.code, Code.declined.code]))).empty()"
  }

  func includes(_ codes: [String]) -> String { "\(self.codes).where($this in \(Self.set(codes))).exists()" }

  func excludes(_ codes: [String]) -> String { "\(self.codes).where($this in \(Self.set(codes))).empty()" }

  /// How many answers are none of those codes.
  func count(without codes: [String]) -> String {
    codes.isEmpty
      ? "\(self.codes).count()" : "\(self.codes).where(($this in \(Self.set(codes))).not()).count()"
  }

  /// The test in FHIRPath.
  static func text(_ test: AnswerTest) -> String {
    let path = AnswerPath(test.question)
    switch test {
    case .equals(_, let code): return "\(path.codes).where($this = \(quoted(code.code))).exists()"
    case .isTrue: return "\(path.answers).value.where($this = true).exists()"
    case .isFalse: return "\(path.answers).value.where($this = false).exists()"
    case .atLeast(_, let amount): return path.compared(">=", amount)
    case .below(_, let amount): return path.compared("<", amount)
    case .exists: return path.exists
    }
  }

  /// The requirement in FHIRPath.
  static func text(_ requirement: Requirement) -> String {
    switch requirement {
    case .test(let test): text(test)
    case .all(let parts): parts.isEmpty ? "true" : "(" + parts.map(text).joined(separator: " and ") + ")"
    case .any(let parts): parts.isEmpty ? "false" : "(" + parts.map(text).joined(separator: " or ") + ")"
    }
  }

  private func compared(_ sign: String, _ amount: AnswerTest.Amount) -> String {
    switch amount {
    case .quantity(let count, _): "\(answers).value.where(value \(sign) \(count)).exists()"
    case .integer(let count): "\(answers).value.where($this \(sign) \(count)).exists()"
    case .decimal(let number): "\(answers).value.where($this \(sign) \(number)).exists()"
    }
  }

  static func set(_ codes: [String]) -> String { "(" + codes.map(quoted).joined(separator: " | ") + ")" }

  static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}

/// How a test is worked out from the answers, in FHIRPath.
struct ComputedExpression {
  let question: Question
  let map: BodyMap
  let source: String

  private var path: AnswerPath { AnswerPath(source) }

  /// The expression; nil for a test that has none.
  func text(_ test: Test) -> String? {
    verdict(test).map { "iif(\(path.isDefinite), \($0), \(lines(test) ?? "{}"))" }
  }

  private func verdict(_ test: Test) -> String? {
    switch test {
    case .includes(_, .any, let options): return path.includes(options.map(\.rawValue))
    case .regions(_, .any, let regions): return path.includes(regions.map(\.rawValue))
    case .sites(_, .any, let sites): return path.includes(regions(of: sites))
    case .count(_, let comparison, let number):
      let exclusive = question.options.filter(\.isExclusive).map(\.id.rawValue)
      return "\(path.count(without: exclusive)) \(comparison.rawValue) \(number)"
    case .countSites(_, let comparison, let number):
      let sites = map.sites.map { "iif(\(path.includes(regions(of: [$0.id]))), 1, 0)" }
      return "(\(sites.joined(separator: " + "))) \(comparison.rawValue) \(number)"
    case .sitesOnOneSide:
      let against = map.sites.filter { $0.side == .middle && !$0.isEitherSide }.map(\.id)
      let sides = [BodySide.left, .right].map { side in
        path.includes(regions(of: map.sites.filter { $0.side == side }.map(\.id)))
      }
      let oneSide = "(\(sides[0]) xor \(sides[1]))"
      return against.isEmpty ? oneSide : "\(oneSide) and \(path.excludes(regions(of: against)))"
    default: return nil
    }
  }

  /// What a count comes to where "I do not know" led to the lines one by one; nil where it does not.
  private func lines(_ test: Test) -> String? {
    guard case .count(_, let comparison, let number) = test, case .lines(_, let lines)? = question.clearer
    else { return nil }
    let asked = AnswerPath.set(lines.map { question.linkId.appending($0.option.rawValue).rawValue })
    let answers = "%resource.descendants().where(linkId in \(asked)).answer.value.code"
    let yes = "\(answers).where($this = \(AnswerPath.quoted(Code.yes.code))).count()"
    let no = "\(answers).where($this = \(AnswerPath.quoted(Code.no.code))).count()"
    let named = Set(lines.map(\.option))
    let unnamed = question.options.count { !$0.isExclusive && !named.contains($0.id) }
    let most = "(\(answers).count() + \(unnamed) - \(no))"
    let isAsked = path.includes([Code.unknown.code])
    // The more can still come, the more must hold.
    let bounds = [yes, most].map { "\($0) \(comparison.rawValue) \(number)" }
    if comparison == .equal {
      return "iif(\(isAsked), iif(\(bounds[0]) and \(bounds[1]), true, "
        + "iif(\(yes) > \(number) or \(most) < \(number), false, {})), {})"
    }
    return "iif(\(isAsked), iif(\(bounds[0]) and \(bounds[1]), true, "
      + "iif((\(bounds[0])).not() and (\(bounds[1])).not(), false, {})), {})"
  }

  private func regions(of sites: [SiteID]) -> [String] {
    map.regions.filter { sites.contains($0.site) }.map(\.id.rawValue)
  }
}
