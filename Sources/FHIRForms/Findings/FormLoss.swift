/// Something of a form that is not asked, or not as the form has it: what, of which item, and where.
///
///     form.json:12: '3.1': it is worked out from other answers, which is not done here: it is left out
public struct FormLoss: Hashable, Sendable {
  /// The linkId of the item; nil: the form as a whole.
  public let linkId: String?
  /// The line of the file that it stands on.
  public let line: Int
  /// What is lost, as a sentence without its full stop.
  public let text: String

  init(_ linkId: String?, line: Int, _ text: String) {
    self.linkId = linkId
    self.line = line
    self.text = text
  }
}

/// What is lost of an item, as facts; `text` words them.
enum LossKind: Hashable {
  case computed(String)
  case conditionNotWorkedOut(String)
  case hidden(keepsInitial: Bool)
  case readOnly
  case cannotBeGiven
  case namedRecord
  case insideLeftOut(String)
  case rounds(Int)
  case limits(String)
  case places
  case unchecked(String)
  case initialNotOffered
  case expression(FormItem.Use)
  case severalUnits
  case typedAnswer
  case listedFromConditions
  case roughCondition(String)
  case askedLater([String])
  case readsLeftOut([String])
  case renamed(String)
  case noneAdded
  case `extension`(String, times: Int)
  case withoutText
  case wordsNotKnown

  var text: String {
    switch self {
    case .computed(let why): "it is worked out from other answers, and left out here: \(why)"
    case .conditionNotWorkedOut(let why):
      "whether it is asked is worked out by an expression, and it is left out here: \(why)"
    case .hidden(let keepsInitial):
      keepsInitial
        ? "it is hidden: it is not asked, and its initial value stands" : "it is hidden: it is not asked"
    case .readOnly: "nobody may change it: it is not asked"
    case .cannotBeGiven: "it wants a file, which cannot be given here: it is left empty"
    case .namedRecord: "it wants a link to another record: here that is written by its name"
    case .insideLeftOut(let id): "it stands in '\(id)', which is left out"
    case .rounds(let most):
      most == 1
        ? "it can be given again and again: here it is asked once, as the form is very long"
        : "it can be given again and again: here up to \(most) times"
    case .limits(let text): "the limit \(text) is not checked"
    case .places: "how many places it may have behind the point is not checked"
    case .unchecked(let name): "\(name) is not checked"
    case .initialNotOffered: "its initial value is named in the help, and not filled in"
    case .expression(let use): use.loss
    case .severalUnits: "it has several units to choose from: the amount is typed together with its unit"
    case .typedAnswer: "its options are not here: the answer is typed"
    case .listedFromConditions:
      "what conditions ask of it is offered as options; any other answer is typed"
    case .roughCondition(let source):
      "how '\(source)' was answered cannot be compared here: it is asked whenever that has an answer"
    case .askedLater(let sources):
      "it is asked behind \(sources.map { "'\($0)'" }.joined(separator: ", ")), which its condition reads"
    case .readsLeftOut(let sources):
      "its condition reads \(sources.map { "'\($0)'" }.joined(separator: ", ")), which is left out here: it is not asked"
    case .renamed(let name): "its linkId stands twice in the form: here it is called '\(name)'"
    case .noneAdded: "\"None of these\" was added to the list: it leaves the item without an answer"
    case .extension(let url, let times):
      "nothing is made of the extension \(url)" + (times > 1 ? ", here and in \(times - 1) other places" : "")
    case .withoutText: "it has no text: its name, or the heading around it, stands for one"
    case .wordsNotKnown: "its words are worked out in the form: it is left out"
    }
  }
}

extension FormItem.Use {
  /// What is lost by an expression that is not worked out.
  fileprivate var loss: String {
    switch self {
    case .calculated: "it is worked out from other answers"
    case .initial: "what it would be filled in with is not known here: it is asked empty"
    case .enableWhen: "whether it is asked is worked out by an expression"
    case .answer, .candidate: "its options come from a server or from other answers: the answer is typed"
    case .text: "its words change with the answers in the form: here they stand as they are written"
    case .constraint: "a rule that its answer must keep is not checked"
    case .population, .variable: "what it is filled in from is not known here"
    }
  }
}
