import PlainText
import QuestionFiles

/// Ends the process, so that libFuzzer keeps the input, where something does not hold.
func claim(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError("claim: \(what())") }
}

/// Nothing in a text steers a terminal, hides or turns the writing round.
func claimSafe(_ text: String, _ what: String, policy: TextPolicy = .paper, also: Unicode.Scalar = "\n") {
  if let scalar = text.unicodeScalars.first(where: { !policy.allows($0) && $0 != also }) {
    fatalError("claim: \(what) holds U+\(scalar.hexadecimal)")
  }
}

/// Each diagnostic stands in a file that there is, at a line and a column of it, and is safe to show.
func claimPlaces(_ diagnostics: [Diagnostic], in files: [String: [UInt8]]) {
  for diagnostic in diagnostics {
    let lines = Lines(files[diagnostic.file] ?? [])
    claim(lines.has(diagnostic.span.start), "in the file: \(diagnostic)")
    // What is missing at the end of a line is marked there.
    claim(lines.has(diagnostic.span.end, behind: 2), "its end in the file: \(diagnostic)")
  }
  claim(diagnostics == diagnostics.sorted(), "in order")
  claimSafe(DiagnosticText.render(diagnostics), "what is said of files", policy: .message)
}

extension String {
  /// The text with an `x` for every byte that is not ASCII: no mark makes another character of a sign before it.
  var shape: String { String(decoding: utf8.map { $0 < 0x80 ? $0 : UInt8(ascii: "x") }, as: UTF8.self) }
}

/// How long each line of a file is, in characters.
private struct Lines {
  private let lengths: [Int]

  /// Of a line that is no UTF-8, the characters that are shown count, or the bytes that begin one.
  init(_ bytes: [UInt8]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    lengths = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      max(line.count { $0 & 0xC0 != 0x80 }, String(decoding: line, as: UTF8.self).unicodeScalars.count)
    }
  }

  /// Whether a position is on a line, or at most so many columns behind its last character.
  func has(_ position: SourcePosition, behind: Int = 1) -> Bool {
    lengths.indices.contains(position.line - 1)
      && (1...lengths[position.line - 1] + behind).contains(position.column)
  }
}
