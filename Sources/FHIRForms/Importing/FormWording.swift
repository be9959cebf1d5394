import PlainText
import QuestionnaireCore

/// What a person reads beside the words of the form: whole, friendly sentences.
enum FormWording {
  static let noneOfThese = "None of these"
  static let anotherAnswer = "Another answer (type it)"
  static let noReason = "The form gives no reason for this question."
  static let information = "Information"
  static let severalWanted = "The form takes as many as there are."

  static func another(_ title: String, isLast: Bool) -> String {
    "Is there another “\(title)” to add?" + (isLast ? " There is room for one more here." : "")
  }

  static func anotherLabel(_ title: String) -> String { "Another one: \(title)" }

  static func units(_ units: [String]) -> String {
    units.isEmpty
      ? "Write the number and its unit."
      : "Write the number and its unit, one of: \(units.joined(separator: ", "))."
  }

  static func suggested(_ values: [String]) -> String {
    "The form suggests: \(values.joined(separator: ", ")). It is no answer until you give it."
  }

  static let fileCannotBeGiven =
    "The form wants a file here. It cannot be given here, so this is left empty."
  static let nameOfRecord = "The form wants another record here. Write what it is called."
}

/// The words that stand around a form: whose it is, that nobody here has reviewed it, and that nothing is added to it.
struct OriginWords {
  private let form: Form
  /// What the items are called that cannot be asked.
  private let leftOut: [String]
  private let worksOut: Bool

  init(_ form: Form, leftOut: [String], worksOut: Bool) {
    self.worksOut = worksOut
    self.form = form
    self.leftOut = leftOut
  }

  /// What the menu, the first page and the last page call it.
  var title: String { form.title ?? form.name ?? form.id ?? "A form without a title" }

  static let heading = "About this form"
  static let lastHeading = "Your answers to the form"

  /// The paragraphs of the first and the last page.
  var paragraphs: [String] { [origin] + copyright + [disclaimer] + shortened }

  private var origin: String {
    let version = form.version.map { "Version \($0)" } ?? "It names no version"
    let status = form.status.map { "status: \($0)" } ?? "it names no status"
    let date = form.date.map { ", date: \($0.prefix(10))" } ?? ""
    return "“\(title)”. \(publisher) \(version), \(status)\(date)."
  }

  private var publisher: String { form.publisher.map { "Published by \($0)." } ?? "It names no publisher." }

  private var copyright: [String] { (form.copyright.map(Words.paragraphs) ?? []).map { "Copyright: \($0)" } }

  private var disclaimer: String {
    "This is a form of somebody else. Nobody of this project has reviewed it. This program asks what it says and adds "
      + "nothing to it: "
      + (worksOut
        ? "no warning, no advice. What is worked out from your answers is worked out as the form says."
        : "no warning, no advice, no score.")
  }

  /// What the program leaves out of it; none where everything is asked.
  var shortened: [String] {
    guard !leftOut.isEmpty else { return [] }
    let names = leftOut.uniqued()
    let more = names.count > Self.mostNames ? ", and more" : ""
    let list = names.prefix(Self.mostNames).map { "“\($0)”" }.joined(separator: ", ") + more
    return [
      leftOut.count == 1
        ? "One item of the form cannot be asked here and is left out: \(list)."
        : "\(leftOut.count) items of the form cannot be asked here and are left out: \(list)."
    ]
  }

  private static let mostNames = 12
}
