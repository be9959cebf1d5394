extension Finding.BrokenYAML {
  /// What is broken.
  var message: String {
    switch self {
    case .unclosedQuote: "the quotation mark that opens here is not closed"
    case .unclosedList: "the list that opens here is not closed with ']'"
    case .unclosedMapping: "the mapping that opens here is not closed with '}'"
    case .keyWithoutColon: "this line has no ':' behind its key"
    case .indentation: "this does not fit the lines around it"
    case .tab: "a tab cannot indent"
    case .other(let problem): "the file cannot be read from here on: \(problem)"
    }
  }

  /// How to mend it.
  var help: String? {
    switch self {
    case .indentation: "look at the spaces before it, and at quotation marks in the line before"
    case .tab: "use spaces"
    default: nil
    }
  }
}

extension Finding.Unquoted {
  /// The quotation marks to use.
  var quotes: String {
    if case .startsWith("\"") = self { "' and '" } else { "\" and \"" }
  }

  /// What wants quotes.
  var message: String {
    switch self {
    case .startsWith(let sign): "a text that starts with '\(sign)' wants quotes"
    case .colonInside: "a text with ': ' in it wants quotes"
    case .commentInside(let what): "' #' in a \(what) begins a comment"
    }
  }

  /// How to mend it.
  var help: String {
    switch self {
    case .commentInside(let what):
      "quote this: put the whole \(what) between \(quotes), or the comment on a line of its own"
    default: "quote this: put the whole text between \(quotes)"
    }
  }
}
