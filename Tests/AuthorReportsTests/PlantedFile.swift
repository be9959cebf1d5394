import QuestionFiles

/// A small question file with one mistake in it: what `check` must say, where, and what mends it. The files stand in
/// `Planted/`, each with a line that says what is wrong.
struct PlantedFile: Sendable, CustomStringConvertible {
  /// A file of a planted mistake: the questionnaire, or the topic of the same name.
  enum Part: Sendable {
    case questionnaire
    case topic
  }

  /// One text of a file, and what is to stand in its place.
  struct Mend: Sendable {
    let part: Part
    let old: String
    let new: String
  }

  /// Answers that are told in place of the witness, and what they must come to.
  struct Retelling: Sendable {
    let answers: String
    let comesTo: RunOutcome

    init(_ answers: String, _ comesTo: RunOutcome) {
      self.answers = answers
      self.comesTo = comesTo
    }
  }

  /// The name of the questionnaire.
  let name: String
  /// What is found.
  let code: DiagnosticCode
  /// The file, the line and the column that it is found at.
  let place: String
  /// The lines of the conditions that rule each other out, if they are more than one.
  let conflict: [Int]
  let mend: Mend
  /// The answers that must be found to show it; nil: nothing can show it.
  let witness: String?
  /// What an interview with these answers must come to.
  let comesTo: RunOutcome?
  let retold: [Retelling]

  var description: String { name }

  init(
    _ name: String, _ code: DiagnosticCode, in part: Part = .questionnaire, at place: String,
    conflict: [Int] = [], mended old: String, _ new: String, inThe mendedPart: Part? = nil,
    witness: String? = nil, comesTo: RunOutcome? = nil, retold: [Retelling] = []
  ) {
    self.name = name
    self.code = code
    self.place = "\(Self.path(of: part, name)):\(place)"
    self.conflict = conflict
    mend = Mend(part: mendedPart ?? part, old: old, new: new)
    self.witness = witness
    self.comesTo = comesTo
    self.retold = retold
  }

  /// A file's path in its folder.
  func path(of part: Part) -> String { Self.path(of: part, name) }

  private static func path(of part: Part, _ name: String) -> String {
    switch part {
    case .questionnaire: "\(name).yaml"
    case .topic: "topics/\(name).yaml"
    }
  }
}
