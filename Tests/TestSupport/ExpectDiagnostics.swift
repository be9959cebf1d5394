public import QuestionFiles
public import QuestionnaireCore
public import Testing

/// Expects a folder of marked files to have exactly these diagnostics, one at each marker, in order of the markers.
public func expectDiagnostics(
  _ files: [String: String], _ codes: [DiagnosticCode], over base: QuestionFolder = SampleFolder.folder,
  today: CalendarDay? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(files, codes, over: base, sourceLocation) { QuestionLoader.load($0, today: today).diagnostics }
}

/// Expects the rules of wording to find exactly this in a folder of marked files, at each marker.
public func expectLints(
  _ files: [String: String], _ code: DiagnosticCode, over base: QuestionFolder = SampleFolder.folder,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let count = files.values.reduce(0) { $0 + MarkedText($1).places.count }
  expect(files, Array(repeating: code, count: count), over: base, sourceLocation) {
    QuestionLints.findings(in: QuestionLoader.load($0))
  }
}

private func expect(
  _ files: [String: String], _ codes: [DiagnosticCode], over base: QuestionFolder,
  _ sourceLocation: SourceLocation, _ findings: (QuestionFolder) -> [Diagnostic]
) {
  var folder = base
  var expected: [(marker: Character, mark: DiagnosticMark)] = []
  for (path, marked) in files {
    let text = MarkedText(marked)
    folder.add(Array(text.text.utf8), at: path)
    expected += text.places.map { ($0, DiagnosticMark(file: folder.root + path, place: $1)) }
  }
  let found = findings(folder)
  let wanted = zip(expected.sorted { $0.marker < $1.marker }, codes).map { "\($0.mark) \($1.rawValue)" }
  let seen = found.map { "\(DiagnosticMark(file: $0.file, place: $0.span.start)) \($0.code.rawValue)" }
  #expect(expected.count == codes.count, "as many markers as codes", sourceLocation: sourceLocation)
  #expect(
    wanted.sorted() == seen.sorted(), "\(DiagnosticText.render(found))", sourceLocation: sourceLocation)
}

/// A file and a place in it.
private struct DiagnosticMark: CustomStringConvertible {
  let file: String
  let place: SourcePosition

  var description: String { "\(file):\(place.line):\(place.column)" }
}
