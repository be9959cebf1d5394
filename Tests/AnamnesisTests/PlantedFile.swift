/// A small folder of question files with one defect planted in it: what `check` must say, and where.
struct PlantedFile: Sendable, CustomStringConvertible {
  let name: String
  /// The file of the lamps that is changed, the text that is replaced, and what stands there instead.
  let file: String
  let old: String
  let new: String
  /// What is found, and the line and column it is found at.
  let code: String
  let place: String
  /// What the interview that the witness makes must come to, as `run --format json` says it; empty: there is no witness.
  let shows: [String]

  var description: String { name }

  init(
    _ name: String, _ file: String, _ old: String, _ new: String, _ code: String, _ place: String,
    shows: [String] = []
  ) {
    self.name = name
    self.file = file
    self.old = old
    self.new = new
    self.code = code
    self.place = place
    self.shows = shows
  }

  private static let lit = """
    - question: lit
      text: Is it lit?
      type: yes-no
      why: A lamp that is out is another matter. [@atlas]
      record: Lit

    """
  private static let screen = "- group: signs\n  title: What happens\n  role: emergency-screen\n"

  private static func claim(_ name: String, when: String, then: String) -> String {
    "claims:\n- claim: \(name)\n  when: \(when)\n  then: \(then)\ntopics: ["
  }

  /// Everything can occur.
  static let occurring = [
    PlantedFile(
      "a topic for nobody", "topics/flickering.yaml", "shown-when: flicker is yes",
      "shown-when: flicker is yes and flicker is no", "never-occurs", "3:13"),
    PlantedFile(
      "advice for nobody", "lamps.yaml", "  triage: soon\n  when: flicker is yes",
      "  triage: soon\n  when: flicker is yes and now includes smoke and now includes none-of-these",
      "never-occurs", "84:9"),
    PlantedFile(
      "a reason that nobody has", "topics/flickering.yaml", "- when: flicker is yes", "- when: flicker is no",
      "never-occurs", "5:9"),
    PlantedFile(
      "a value that is always forestalled", "lamps.yaml", "  - old: since >= 7 days",
      "  - older: since < 7 days\n  - old: since >= 7 days", "value-never-first", "68:12"),
  ]

  /// No emergency goes unasked, and not knowing is never calmer.
  static let emergencies = [
    PlantedFile(
      "a screen that not knowing skips", "lamps.yaml", screen, lit + screen + "  when: lit is yes\n",
      "emergency-unasked", "35:15", shows: ["\"triage\": \"routine\""]),
    PlantedFile(
      "a line that is not known beside one that is yes", "lamps.yaml", "now is declined or now includes hum",
      "now is declined", "emergency-not-ruled-out", "71:13", shows: ["\"redFlags\": []"]),
    PlantedFile(
      "a screen that may be declined", "lamps.yaml", "now is unknown or now is declined or now includes hum",
      "now is unknown or now includes hum", "emergency-not-ruled-out", "71:13", shows: ["\"redFlags\": []"]),
    PlantedFile(
      "a list in which every answer is an emergency", "lamps.yaml", "  when: now includes smoke",
      "  when: now includes any of [smoke, hum, none-of-these]", "not-knowing-is-calmer", "29:15",
      shows: ["\"triage\": \"same-day\""]),
  ]

  /// Claims hold, and no topic contradicts its reader.
  static let promises = [
    PlantedFile(
      "a claim that is not so", "lamps.yaml", "topics: [",
      claim("a hum is an emergency", when: "now includes hum", then: "triage is emergency"), "claim-fails",
      "88:10", shows: ["\"triage\": \"same-day\""]),
    PlantedFile(
      "a claim that not knowing breaks", "lamps.yaml", "topics: [",
      claim("smoke leads somewhere", when: "now includes smoke", then: "topic flickering"), "claim-fails",
      "88:10",
      shows: ["\"triage\": \"emergency\""]),
    PlantedFile(
      "a claim that says nothing", "lamps.yaml", "topics: [",
      claim("both at once", when: "flicker is yes and flicker is no", then: "triage is emergency"),
      "claim-never-applies", "89:9"),
    PlantedFile(
      "a topic for those it must not reach", "topics/flickering.yaml", "shown-when: flicker is yes",
      "shown-when: flicker is yes\nnever-when: now includes hum", "contradicts-reader", "3:13",
      shows: ["\"topics\": [\"flickering\"]"]),
    PlantedFile(
      "a topic for those who declined", "topics/flickering.yaml", "shown-when: flicker is yes",
      "shown-when: flicker is yes\nnever-when: since is declined", "contradicts-reader", "3:13",
      shows: ["\"declined\": [\"since\"]"]),
  ]

  /// What does nothing.
  static let idle = [
    PlantedFile(
      "a condition that is always true", "lamps.yaml", "  triage: soon\n  when: flicker is yes",
      "  triage: soon\n  when: flicker is yes or respondent is answered", "always-true", "84:9"),
    PlantedFile(
      "a question for nothing", "lamps.yaml", "    record: Place\n",
      "    record: Place\n    pertinent: never\n",
      "decides-nothing", "57:15"),
    PlantedFile(
      "'not' of what may be unasked", "lamps.yaml", "  triage: soon\n  when: flicker is yes",
      "  triage: soon\n  when: not (since < 7 days)", "negated-where-unasked", "84:14", shows: ["\"asked\""]),
  ]
}
