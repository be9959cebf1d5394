import QuestionFiles
import TestSupport
import Testing

/// Whatever text a file may hold is met by the rules of wording while it is decoded.
@Suite struct EveryTextTests {
  /// A folder that has every key of a text: `◇` stands for what a person reads, `◆` for names, units, and what only
  /// doctors or authors read.
  private static let files: [String: String] = [
    "sample.yaml": """
    questionnaire: sample
    version: 1.0.0
    title: ◇
    summary: ◇
    not-for: ◇
    also-called: [◆]
    reviewed: 2026-11-22
    review-by: 2027-11-22
    items:
    - use: habits
    - group: body
      title: ◇
      record: ◆
      items:
      - {question: smoke, type: yes-no, text: ◇, help: ◇, why: "◇ [@book, @leaf]", record: ◆, record-no: ◆, short: ◆, clearer: {text: ◇, help: ◇}, then: [{question: long, type: duration, text: ◇, record: ◆, short: ◆, why: "◇ [@book]"}]}
      - {question: weight, type: number, unit: ◆, text: ◇, record: ◆, short: ◆, why: "◇ [@book]"}
      - {question: level, type: scale, low: ◇, high: ◇, text: ◇, record: ◆, short: ◆, why: "◇ [@book]"}
    - question: signs
      type: choices
      text: ◇
      record: ◆
      short: ◆
      why: ◇ [@book]
      options:
      - {id: pain, text: "Pain. ◇", help: ◇, hint: ◇, record: ◆, record-no: ◆, later: ◇, also-called: [◆]}
      - {id: none-of-these, text: ◇, exclusive: yes}
      clearer: {text: ◇, lines: {pain: ◇}}
      each:
      - {question: since, type: text, text: ◇, help: ◇, record: ◆, why: "◇ [@book]"}
    - {note: page, title: ◇, text: "◇ [@book]"}
    - {end: stop, title: ◇, text: ◇, when: smoke is yes}
    derived:
    - {derive: band, record: ◆, records: {big: ◆}, values: [{big: smoke is yes}]}
    red-flags:
    - {red-flag: air, triage: emergency, when: smoke is yes, title: ◇, text: "◇ [@book]", record: ◆, act: {call: ◇}, do-not: ["◇ [@book]"]}
    - {red-flag: smoky, triage: emergency, when: smoke is yes, title: ◇, text: "◇ [@book]", record: ◆, act: {go: ◇}}
    advice:
    - {advice: rest, triage: routine, when: smoke is yes, title: ◇, text: "◇ [@book]", record: ◆, act: {soon: ◇}, brief: "◇ [@book]"}
    claims:
    - {claim: ◆, when: smoke is yes, then: triage is emergency}
    topics: [general]
    """,
    "shared/habits.yaml": """
    shared: habits
    title: ◇
    record: ◆
    scope: person
    needs: []
    items:
    - {question: tea, type: yes-no, text: ◇, record: ◆, short: ◆, why: "◇ [@book]"}
    """,
    "topics/general.yaml": """
    topic: general
    title: ◇
    also-called: [◆]
    search-words: [◆]
    fallback: yes
    because: [◇, {when: smoke is yes, say: ◇}]
    but: [◇]
    ask-your-doctor: [◇]
    sections:
      what-it-is: ◇ [@book]
      usual-tests: |
        ◇ [@book]

        - ◇
    in-brief:
      is: ◇ [@book]
      found-by: ◇ [@book]
      helped-by: ◇ [@book]
      course: ◇ [@book]
      tell: ◇ [@book]
      remember: ["◇ [@book]", {when: smoke is yes, say: "◇ [@book]"}]
    """,
    "findings.yaml": """
    findings:
    - {finding: thirst, record: ◆, record-no: ◆}
    """,
    "organizations.yaml": """
    organizations:
    - {organization: club, name: ◆, does: ◇, country: gb, source: book, checked: 2026-11-22}
    formerly:
    - {name: ◆, text: "◇ [@book]"}
    """,
    "sources.yaml": """
    sources:
    - {source: book, title: ◆, publisher: ◆, url: "https://book.example", checked: 2026-11-22, licence: ◆}
    - {source: leaf, title: ◆, publisher: ◆, copy-on: ◆, url: "https://leaf.example", checked: 2026-11-22, licence: ◆}
    """,
    "medicines.yaml": """
    medicines:
    - {medicine: blue, text: ◆, brands: [◆], help: ◆}
    """,
    "body-map.yaml": """
    sites:
    - {site: neck, text: ◆, side: middle}
    regions:
    - {region: nape, text: ◆, site: neck, group: ◆, also-called: [◆], front: {row: 1, column: 1, width: 30, label: ◆}}
    groups:
    - {group: whole, text: ◇, also-called: [◆], record: ◆, regions: [nape]}
    """,
    "triage.yaml": """
    disclaimer: ◇
    call-now: {title: ◇, lines: [◇], text: ◇}
    levels:
    - {level: emergency, heading: ◇, how-soon: ◇, action: "◇ [@book]", do-not: ["◇ [@book]"], worse: "◇ [@book]"}
    - {level: same-day, heading: ◇, how-soon: ◇, action: "◇ [@book]", worse: {call: ["◇ [@book]"], contact: "◇ [@book]"}}
    - {level: soon, heading: ◇, how-soon: ◇, action: "◇ [@book]", worse: "◇ [@book]"}
    - {level: routine, heading: ◇, how-soon: ◇, action: "◇ [@book]", worse: "◇ [@book]"}
    safety:
    - ◇ [@book]
    danger-words:
    - {words: [◆], say: "◇ [@book]", numbers: [emergency]}
    not-covered: ◇ [@book]
    """,
    "numbers.yaml": """
    countries:
    - {country: gb, name: ◆, lines: [{kind: emergency, number: "999", text: ◆, source: book, checked: 2026-11-22}]}
    """,
    "vignettes/story.yaml": """
    vignette: story
    questionnaire: sample
    about: ◆
    expect: {triage: routine}
    """,
  ]

  /// The files with a promise at one of the places marked, and a word at all others.
  private static func folder(planting path: String, _ mark: Character, _ index: Int) -> QuestionFolder {
    QuestionFolder(
      Dictionary(
        uniqueKeysWithValues: files.map { name, text in
          var count = -1
          let filled = text.map { character in
            guard character == "◇" || character == "◆" else { return String(character) }
            guard name == path, character == mark else { return "Word" }
            count += 1
            return count == index ? "It will be fine" : "Word"
          }
          return (name, Array((filled.joined() + "\n").utf8))
        }), root: "")
  }

  private static func places(of mark: Character) -> [(path: String, line: Int, index: Int)] {
    files.sorted { $0.key < $1.key }.flatMap { path, text in
      var index = -1
      return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
        line, text in
        text.filter { $0 == mark }.map { _ in
          index += 1
          return (path, line + 1, index)
        }
      }
    }
  }

  @Test func theFilesHaveNoMistake() {
    let loaded = QuestionLoader.load(Self.folder(planting: "", "◇", 0))
    #expect(loaded.diagnostics == [], "\(DiagnosticText.render(loaded.diagnostics))")
    #expect(QuestionLints.findings(in: loaded) == [])
  }

  @Test func aPromiseIsFoundInWhateverAPersonReads() {
    for place in Self.places(of: "◇") {
      let found = QuestionLints.findings(
        in: QuestionLoader.load(Self.folder(planting: place.path, "◇", place.index)))
      #expect(found.map(\.code) == [.unsafeWording], "\(place)")
      #expect(found.map(\.file) == [place.path] && found.map(\.span.start.line) == [place.line], "\(place)")
    }
  }

  @Test func namesAndRecordsAreNotJudged() {
    for place in Self.places(of: "◆") {
      let found = QuestionLints.findings(
        in: QuestionLoader.load(Self.folder(planting: place.path, "◆", place.index)))
      #expect(found == [], "\(place)")
    }
  }

  /// No key of a text that decoding knows is missing above, or has the other mark.
  @Test func everyKeyOfATextIsThere() throws {
    let sources = try #require(filesOfFolder("Sources/QuestionFiles/Decoding", ending: ".swift"))
    let call = /(?:[tT]exts?|[pP]rose)\(\s*"([a-z-]+)", \.([a-zA-Z]+)/
    let judged = [
      "question", "help", "option", "why", "title", "levelHeading", "topicTitle", "section", "brief",
      "advice",
      "line",
    ]
    let all = Self.files.values.joined(separator: "\n")
    var keys: Set<String> = []
    for match in String(decoding: sources.values.joined(), as: UTF8.self).matches(of: call) {
      let (key, role) = (String(match.output.1), String(match.output.2))
      keys.insert(key)
      let marks = judged.contains(role) ? ["◇"] : ["◆", "[◆]"]
      #expect(
        marks.contains { all.contains("\(key): \($0)") || all.contains("\(key): \"\($0)") }, "\(key): \(role)"
      )
    }
    #expect(keys.count >= 15, "\(keys)")
  }
}
