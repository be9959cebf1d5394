import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

@Suite struct BodyFigureTests {
  private func figure(_ marked: RegionID...) -> BodyFigure {
    BodyFigure(map: Sample.drawnBody, marked: marked)
  }

  private func picture(_ figure: BodyFigure, isASCII: Bool = false, columns: Int = 72) -> String {
    figure.lines(isASCII: isASCII, columns: columns).map { $0 + "\n" }.joined()
  }

  @Test func bothViewsStandSideBySide() {
    expectGolden(picture(figure("left-hand", "spine", "voice")), "figure.txt", file: #filePath)
    expectGolden(
      picture(figure("left-hand", "spine", "voice"), isASCII: true), "figure-ascii.txt", file: #filePath)
    expectGolden(figure("left-hand", "spine", "voice").svg, "figure.svg", file: #filePath)
  }

  @Test func aViewInWhichNothingIsMarkedIsLeftOut() {
    #expect(!picture(figure("face")).contains("Back"))
    #expect(!picture(figure("spine")).contains("Front"))
    #expect(!figure("spine").svg.contains("Front"))
  }

  @Test func theViewsStandOneUnderTheOtherWhereTheColumnsAreFew() {
    let lines = figure("face", "spine").lines(isASCII: true, columns: 40)
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines.contains { $0.contains("Front") } && lines.contains { $0.contains("Back") })
  }

  @Test func namesStandWhereNoDrawingFits() {
    #expect(picture(figure("face", "voice"), columns: 20) == "Marked: Face; Voice.\n")
    #expect(picture(BodyFigure(map: Sample.body, marked: ["face"])) == "Marked: Face.\n")
    #expect(BodyFigure(map: Sample.body, marked: ["face"]).svg == "")
    #expect(picture(figure("voice")) == "Marked: Voice.\n")
  }

  @Test func theRightIsAtTheLeftOfTheFrontOnly() {
    let front = picture(figure("face"))
    let back = picture(figure("spine"))
    func isRightFirst(_ text: String) -> Bool {
      let words = text.split { !$0.isLetter }
      return words.firstIndex(of: "RIGHT") ?? 0 < words.firstIndex(of: "LEFT") ?? 0
    }
    #expect(isRightFirst(front))
    #expect(!isRightFirst(back))
    #expect(isRightFirst(figure("face").svg))
    #expect(!isRightFirst(figure("spine").svg))
  }

  /// Names and labels are text, whatever they hold.
  @Test func nothingInTheSVGIsTakenForMarkup() {
    let region = Region(
      id: "odd", text: "<b>\"A\" & 'b'\u{7}", site: "head", group: "Odd",
      boxes: [RegionBox(view: .front, row: 1, column: 1, width: 9, label: "</svg>&")])
    let svg = BodyFigure(map: BodyMap(regions: [region], sites: []), marked: ["odd"]).svg
    #expect(svg.contains("Marked: &lt;b&gt;&quot;A&quot; &amp; &#39;b&#39;."))
    #expect(svg.contains("* &lt;/svg&gt;&amp;</text>"))
    #expect(svg.split(separator: "</svg>").count == 2)
    #expect(!svg.contains(" id=") && !svg.contains("url("))
  }

  /// A line break as an element cannot stand in an attribute, nor in SVG at all.
  @Test func aNameOfTwoLinesIsOneInTheSVG() {
    let region = Region(
      id: "odd", text: "Upper\nlip", site: "head", group: "Odd",
      boxes: [RegionBox(view: .front, row: 1, column: 1, width: 9, label: "lip")])
    let svg = BodyFigure(map: BodyMap(regions: [region], sites: []), marked: ["odd"]).svg
    #expect(svg.split(separator: "Marked: Upper lip.").count == 3)
    #expect(!svg.contains("<br>"))
  }

  /// A map that no file made is drawn too, as far as it can be.
  @Test(arguments: [Int.min, -1, 0, 1, 17, 18, 33, 34, .max])
  func noNumberBreaksTheDrawing(_ number: Int) {
    for box in [
      RegionBox(view: .front, row: number, column: 1, width: 3, label: "a"),
      RegionBox(view: .front, row: 1, column: number, width: 3, label: "a"),
      RegionBox(view: .back, row: 1, column: 1, width: number, label: "long label"),
      RegionBox(view: .back, row: 1, column: 1, width: 3, height: number, label: "字字字"),
    ] {
      let region = Region(id: "odd", text: "Odd", site: "head", group: "Odd", boxes: [box, box])
      let figure = BodyFigure(map: BodyMap(regions: [region, region], sites: []), marked: ["odd"])
      #expect(!figure.lines(isASCII: false).isEmpty)
      #expect(!figure.lines(isASCII: true, columns: number).isEmpty)
      #expect(figure.svg.isEmpty == !box.isInDrawing)
    }
  }
}
