import QuestionFiles
import TestSupport

extension DiagnosticCase {
  /// Mistakes in where regions are drawn.
  static let drawing: [DiagnosticCase] = [
    body(.outsideDrawing, nape: "{row: 1️⃣0, column: 1, width: 6, label: nape}"),
    body(.outsideDrawing, nape: "{row: 1, column: 1️⃣-3, width: 6, label: nape}"),
    body(.outsideDrawing, nape: "{row: 1, column: 1, width: 1️⃣99999999999999999999, label: nape}"),
    body(.outsideDrawing, nape: "{row: 1️⃣first, column: 1, width: 6, label: nape}"),
    body(.outsideDrawing, nape: "{row: 1, column: 1, width: 6, height: 1️⃣1.5, label: nape}"),
    body(.outsideDrawing, nape: "{row: 1, column: 30, width: 1️⃣6, label: nape}"),
    body(.outsideDrawing, nape: "{row: 16, column: 1, width: 6, height: 1️⃣3, label: nape}"),
    body(.outsideDrawing, .outsideDrawing, nape: "{row: 1️⃣18, column: 2️⃣34, width: 6, label: nape}"),
    body(.missingField, nape: "{1️⃣row: 1, column: 1, width: 6}"),
    body(.missingField, nape: "{1️⃣row: 1, column: 1, label: nape}"),
    body(.wrongType, nape: "{row: 1, column: 1, width: 6, label: 1️⃣\"\"}"),
    body(.wrongType, nape: "1️⃣row 6"),
    body(.wrongType, nape: "{row: 1️⃣[1], column: 1, width: 6, label: nape}"),
    body(.unknownKey, nape: "{row: 1, column: 1, width: 6, label: nape, 1️⃣colour: red}"),
    body(.labelTooWide, nape: "{row: 1, column: 1, width: 6, label: 1️⃣the nape}"),
    body(.labelTooWide, nape: "{row: 1, column: 1, width: 4, label: 1️⃣nape}"),
    body(.labelTooWide, nape: "{row: 1, column: 1, width: 1, label: 1️⃣x}"),
    body(
      .overlappingBoxes, nape: "{row: 1, column: 1, width: 6, label: nape}",
      hand: "1️⃣{row: 1, column: 4, width: 6, label: hand}"),
    body(
      .overlappingBoxes, nape: "{row: 1, column: 1, width: 6, height: 3, label: nape}",
      hand: "1️⃣{row: 3, column: 1, width: 6, label: hand}"),
    // Side by side there is a column for the border between them.
    body(
      .overlappingBoxes, nape: "{row: 1, column: 1, width: 6, label: nape}",
      hand: "1️⃣{row: 1, column: 7, width: 6, label: hand}"),
  ]

  /// The body map with the nape, and perhaps a hand, drawn somewhere on the front.
  private static func body(_ codes: DiagnosticCode..., nape: String, hand: String? = nil) -> DiagnosticCase {
    var text = (SampleFolder.files["body-map.yaml"] ?? "").replaced(
      "group: Head", "group: Head, front: \(nape)")
    if let hand { text = text.replaced("group: Arms", "group: Arms, front: \(hand)") }
    return DiagnosticCase(codes, path: "body-map.yaml", text)
  }

  private init(_ codes: [DiagnosticCode], path: String, _ marked: String) {
    self.codes = codes
    files = [path: marked]
  }
}
