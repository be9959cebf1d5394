public import QuestionnaireCore

/// Everything in a report that does not come from a question file, in one place, so that it can be translated; the
/// screens use some of it too.
public enum ReportWording {
  /// The answer yes.
  public static let yes = "Yes"
  /// The answer no.
  public static let no = "No"
  /// The answer of one who does not know.
  public static let unknown = "I do not know"
  /// The answer of one who would rather not answer.
  public static let declined = "I prefer not to say"
  /// What stands for the answer to a page of information.
  public static let read = "Read"

  /// Text as the person typed it.
  public static func quoted(_ text: String) -> String { "“\(text)”" }

  /// A step of a scale, with the words at its ends.
  public static func scale(_ step: Int, low: String, high: String) -> String {
    "\(step) out of 10 (0 is “\(low)”, 10 is “\(high)”)"
  }

  /// Several things one after the other.
  public static func list(_ parts: [String]) -> String { parts.joined(separator: "; ") }

  /// The name of a derived value, as words.
  public static func derived(_ state: DerivedState) -> String {
    switch state {
    case .value(let value): value.rawValue.split(separator: "-").joined(separator: " ")
    case .noValue: "none of the usual kinds"
    case .unknown: "not enough is known"
    }
  }

  /// The name of a part of a topic.
  public static func title(of part: Topic.Part) -> String {
    switch part {
    case .whatItIs: "What it is"
    case .signs: "Signs"
    case .causes: "Causes"
    case .forms: "Forms"
    case .usualTests: "Usual tests"
    case .treatment: "Treatment"
    case .outlook: "Outlook"
    case .livingWith: "Living with it"
    case .research: "Research"
    case .history: "History"
    }
  }
}
