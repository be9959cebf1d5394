extension ReportWording {
  static let comparison = "What changed between two interviews"
  static let comparedHeading = "What is compared"
  static let comparedUrgency = "How urgent it was, and is"
  static let moreInSummary = "The summary of the second interview says more, and on whose authority."
  static let newFlags = "New"
  static let goneFlags = "No longer named"
  static let goneFlagsText =
    "What is no longer named is not known to be over. Look also at what was not known, or not asked, this time."
  static let endedThen = "The earlier questions ended early"
  static let endedNow = "The later questions ended early"
  static let changedRegions = "Where on the body"
  static let changedLists = "Lists: what came, what went, what changed"
  static let changedAnswers = "Answers that changed"
  static let newlyKnown = "Known now, and not before"
  static let noLongerKnown = "Known before, and not now"
  static let notKnownIsNotNo = "“Not known” does not mean “no”."
  static let notAskedIsNotNo = "“Not asked” does not mean “no”."
  static let changedDerived = "What the answers come to, where it changed"
  static let changedTopics = "Topics"
  static let newTopics = "Shown now, and not before"
  static let goneTopics = "Shown before, and not now"
  static let unchanged = "What did not change"
  static let nothingChanged = "Nothing has changed between the two interviews."

  static let notAsked = "not asked"
  static let notKnown = "not known"
  static let notSaid = "preferred not to say"

  static func compared(_ title: String, earlier: String, later: String) -> String {
    "Two interviews with the questions “\(title)” are compared: the first of \(earlier), the second of \(later)."
  }

  static func differentVersions(_ earlier: String, _ later: String) -> String {
    "The questions were not quite the same: version \(earlier) the first time, version \(later) the second time."
      + " A difference may come from the questions."
  }

  static func comparedAsKept(_ earlier: String, _ later: String) -> String {
    "The questions have changed: version \(earlier) the first time, version \(later) the second time. So what each sheet "
      + "said is compared line by line. A difference may come from the questions."
  }

  static func notComplete(_ day: String) -> String {
    "The interview of \(day) is not complete. What was not asked is not compared."
  }

  static func thenOn(_ day: String) -> String { "Then, on \(day)" }

  static func nowOn(_ day: String) -> String { "Now, on \(day)" }

  static func onlyLater(_ day: String) -> String { "Asked only the second time, on \(day)" }

  static func onlyEarlier(_ day: String) -> String { "Asked only the first time, on \(day)" }

  static func askedNow(_ label: String) -> String { "\(label) (asked only now)" }

  static func askedThen(_ label: String) -> String { "\(label) (asked only then)" }

  /// A red flag of which it is not known whether it still holds.
  static func notKnownNow(_ flag: String) -> String { "\(flag) (now not known, which does not mean “no”)" }

  static func change(from earlier: String, to later: String) -> String { "\(earlier) → \(later)" }

  static func partlyKnown(yes: [String], no: [String]) -> String {
    let parts = [labelled("Yes", yes), labelled("No", no)].compactMap { $0 }
    return (parts + ["The rest is not known"]).joined(separator: ". ")
  }

  static func listNew(_ lines: [String]) -> String? { labelled("New", lines) }

  static func listGone(_ lines: [String]) -> String? { labelled("No longer", lines) }

  static func listNowYes(_ lines: [String]) -> String? { labelled("Not known before, now yes", lines) }

  static func listNowNo(_ lines: [String]) -> String? { labelled("Not known before, now no", lines) }

  static func listNoLongerKnown(_ lines: [String]) -> String? {
    labelled("Not known any more, which does not mean “no”", lines)
  }

  static func sameAnswers(_ count: Int) -> String {
    switch count {
    case 0: "No answer is the same both times."
    case 1: "1 answer is the same both times."
    default: "\(count) answers are the same both times."
    }
  }

  private static func labelled(_ label: String, _ lines: [String]) -> String? {
    lines.isEmpty ? nil : "\(label): \(list(lines))"
  }
}
