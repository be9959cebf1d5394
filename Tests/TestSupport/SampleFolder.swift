public import QuestionFiles

/// A small folder of question files without mistakes, for tests to spoil.
public enum SampleFolder {
  /// The folder.
  public static let folder = QuestionFolder(files.mapValues { Array($0.utf8) }, root: "")

  /// A questionnaire that asks one question of every type, then these items, with these other parts.
  public static func questionnaire(
    items: String = "", rules: String = "", topics: String = "[general]", reviewed: String = "2026-11-22",
    reviewBy: String = "2027-11-22"
  ) -> String {
    """
    questionnaire: sample
    version: 1.0.0
    title: Sample
    summary: For tests.
    also-called: [example]
    reviewed: \(reviewed)
    review-by: \(reviewBy)
    items:
    \(Self.items)
    \(items)
    \(rules)
    topics: \(topics)

    """
  }

  /// A question in one line.
  public static func question(_ id: String, _ type: String, _ more: String = "") -> String {
    "- {question: \(id), type: \(type), text: Text, record: record, short: Short, why: \"Why. [@book]\"\(more.isEmpty ? "" : ", ")\(more)}"
  }

  /// A note that is shown when a condition holds.
  public static func note(when condition: String) -> String {
    "- note: page\n  title: Title\n  text: Text. [@book]\n  when: \(condition)"
  }

  /// A topic.
  public static func topic(_ id: String, _ more: String = "fallback: yes") -> String {
    """
    topic: \(id)
    title: Title
    \(more)
    sections:
      what-it-is: Text. [@book]
    in-brief: {is: "Brief. [@book]"}

    """
  }

  /// A shared group.
  public static func shared(_ id: String, items: String, needs: String = "[]", more: String = "") -> String {
    """
    shared: \(id)
    title: Title
    scope: person
    needs: \(needs)
    items:
    \(items)
    \(more)

    """
  }

  /// A vignette.
  public static func vignette(answers: String = "{}", expect: String = "{triage: routine}") -> String {
    """
    vignette: story
    questionnaire: sample
    about: A story.
    answers: \(answers)
    expect: \(expect)

    """
  }

  /// A hazard log with one hazard and one control.
  public static func hazards(
    id: String = "C-01.1", evidence: String = "findings: [claim-fails]",
    risk: String = "{high: [\"2\", \"4\"], low: [\"1\", \"2\"]}", status: String = "open"
  ) -> String {
    """
    hazard-log: sample
    version: 1.0.0
    reviewed: 2026-11-22
    clinician: none
    severities: {major: bad, minor: not so bad}
    likelihoods: {high: often, low: seldom}
    risk: \(risk)
    hazards:
    - hazard: H-01
      title: A title
      harm: Something could happen.
      causes:
      - {kind: use, text: Somebody does something}
      severity: major
      likelihood: high
      controls:
      - {id: \(id), kind: proof, text: Something is done, \(evidence)}
      severity-after: major
      likelihood-after: high
      open: Something is left.
      status: \(status)

    """
  }

  private static let none = "{id: none-of-these, text: None, exclusive: yes}"

  private static let items = [
    question("smoke", "yes-no"),
    question("speed", "choice", "options: [{id: slow, text: Slow}, {id: sudden, text: Sudden}]"),
    question(
      "signs", "choices",
      "options: [{id: pain, text: Pain}, {id: shake, text: Shake}, {id: jerk, text: Jerk}, \(none)]"),
    question("age", "age"), question("lasting", "duration"), question("weight", "number", "unit: kg"),
    question("level", "scale", "low: None, high: All"), question("places", "regions"),
    question("spot", "region"),
    question("pills", "choices", "options: [{set: medicines}, \(none)]"), question("since", "date"),
    question("words", "text"),
  ].joined(separator: "\n")

  /// The files of the folder.
  public static let files: [String: String] = [
    "sample.yaml": questionnaire(),
    "topics/general.yaml": topic("general"),
    "sources.yaml": """
    sources:
    - {source: book, title: Book, publisher: House, url: "https://book.example", checked: 2026-11-22, licence: facts only}

    """,
    "organizations.yaml": """
    organizations:
    - {organization: club, name: Club, does: Helps., web: "https://club.example", country: gb, source: book, checked: 2026-11-22}

    """,
    "medicines.yaml": """
    medicines:
    - {medicine: blue, text: Blue pill, brands: [Azure]}
    - {medicine: red, text: Red pill}
    sets:
      colours: [blue, red]
      warm: [red]

    """,
    "body-map.yaml": """
    sites:
    - {site: neck, text: Neck, side: middle, neighbours: [right-arm, left-arm]}
    - {site: right-arm, text: Right arm, side: right, neighbours: [neck]}
    - {site: left-arm, text: Left arm, side: left, neighbours: [neck]}
    regions:
    - {region: nape, text: Nape, site: neck, group: Head}
    - {region: right-hand, text: Right hand, site: right-arm, group: Arms}
    - {region: left-hand, text: Left hand, site: left-arm, group: Arms}
    sets:
      hands: [right-hand, left-hand]

    """,
    "triage.yaml": """
    disclaimer: This informs.
    call-now: {title: Call now if, lines: ["You cannot breathe. [@book]"]}
    levels:
    - {level: emergency, heading: Now, how-soon: Soon, action: "Act. [@book]", worse: "Worse. [@book]"}
    - {level: same-day, heading: Today, how-soon: Soon, action: "Act. [@book]", worse: "Worse. [@book]"}
    - {level: soon, heading: Soon, how-soon: Soon, action: "Act. [@book]", worse: "Worse. [@book]"}
    - {level: routine, heading: Some day, how-soon: Soon, action: "Act. [@book]", worse: "Worse. [@book]"}
    safety:
    - Do not stop a medicine. [@book]

    """,
    "numbers.yaml": """
    countries:
    - country: gb
      name: United Kingdom
      lines: [{kind: emergency, number: "999", text: Emergency, source: book, checked: 2026-11-22}]

    """,
  ]
}
