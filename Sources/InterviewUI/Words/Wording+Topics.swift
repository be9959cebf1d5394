internal import QuestionnaireCore
internal import SummaryReports

/// What is said where topics are read without an interview.
extension Wording {
  static let topicsTitle = "What do you want to read about?"
  static let topicsOpening = "Opening the topics. One moment, please."
  static let topicKeySaysWhen = "! says when."
  static let topicWordSaysWhen = "Type urgent to hear when."
  static let keyTopics = "topics"
  static let keyRelated = "related topics"
  static let keyRelatedShort = "related"
  static let keyReadFocused = "read this one"
  static let keyReadFocusedShort = "read"
  static let lineTopicKnown = "You are at the same page. Type again to hear it again."

  static func printTopic(_ title: String) -> String { "The page: \(title)" }

  /// The name that is suggested for a topic's file.
  static func fileName(topic id: TopicID, _ format: Document.Format) -> String {
    "anamnesis-\(id.rawValue).\(format.fileExtension)"
  }

  static func lineTopicLength(parts: Int, words: Int) -> String {
    "This page" + lineLength(parts: parts, words: words)
  }

  static func lineTopicPrompt(parts: Int, related: Int) -> String {
    let open =
      switch related {
      case 0: ""
      case 1: "; \(parts + 1) to read the related topic"
      case 2: "; \(parts + 1) or \(parts + 2) to read a related topic"
      default: "; \(parts + 1) to \(parts + related) to read a related topic"
      }
    return
      "Type back, save, print or quit; a number, 1 to \(parts), to hear a part again\(open); or a word to find"
  }
}
