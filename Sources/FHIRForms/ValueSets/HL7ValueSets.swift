/// Small value sets of HL7 that forms name without holding them: their codes and words as FHIR R4 has them.
enum HL7ValueSets {
  private struct Part {
    let system: String
    /// A code and its words a line: `male Male`.
    let codes: String
  }

  private static let root = "http://hl7.org/fhir/"
  private static let terms = "http://terminology.hl7.org/CodeSystem/"

  private static let sets: [String: [Part]] = [
    root + "ValueSet/yesnodontknow": [
      yesNo, Part(system: terms + "data-absent-reason", codes: "asked-unknown Don't know"),
    ],
    "http://terminology.hl7.org/ValueSet/v2-0136": [yesNo],
    "http://terminology.hl7.org/ValueSet/v2-0532": [
      Part(
        system: terms + "v2-0532",
        codes:
          "Y Yes\nN No\nUNK Unknown\nNI No information\nNA Not applicable\nASKU Asked but unknown\nNASK Not asked"
      )
    ],
    root + "ValueSet/administrative-gender": [
      Part(
        system: root + "administrative-gender",
        codes: "male Male\nfemale Female\nother Other\nunknown Unknown")
    ],
    root + "ValueSet/marital-status": [
      Part(
        system: terms + "v3-MaritalStatus",
        codes: """
          A Annulled
          D Divorced
          I Interlocutory
          L Legally Separated
          M Married
          P Polygamous
          S Never Married
          T Domestic partner
          U unmarried
          W Widowed
          """),
      Part(system: terms + "v3-NullFlavor", codes: "UNK unknown"),
    ],
    root + "ValueSet/contact-point-system": [
      Part(
        system: root + "contact-point-system",
        codes: "phone Phone\nfax Fax\nemail Email\npager Pager\nurl URL\nsms SMS\nother Other")
    ],
    root + "ValueSet/contact-point-use": [
      Part(
        system: root + "contact-point-use", codes: "home Home\nwork Work\ntemp Temp\nold Old\nmobile Mobile")
    ],
    root + "ValueSet/address-use": [
      Part(
        system: root + "address-use",
        codes: "home Home\nwork Work\ntemp Temporary\nold Old / Incorrect\nbilling Billing")
    ],
    root + "ValueSet/address-type": [
      Part(system: root + "address-type", codes: "postal Postal\nphysical Physical\nboth Postal & Physical")
    ],
    root + "ValueSet/name-use": [
      Part(
        system: root + "name-use",
        codes:
          "usual Usual\nofficial Official\ntemp Temp\nnickname Nickname\nanonymous Anonymous\nold Old\nmaiden Name changed for Marriage"
      )
    ],
    root + "ValueSet/request-priority": [
      Part(system: root + "request-priority", codes: "routine Routine\nurgent Urgent\nasap ASAP\nstat STAT")
    ],
    root + "ValueSet/days-of-week": [
      Part(
        system: root + "days-of-week",
        codes:
          "mon Monday\ntue Tuesday\nwed Wednesday\nthu Thursday\nfri Friday\nsat Saturday\nsun Sunday")
    ],
  ]

  private static let yesNo = Part(system: terms + "v2-0136", codes: "Y Yes\nN No")

  /// The codes of a set.
  static func codings(of url: String) -> [FormValue.Coding]? { sets[url]?.flatMap(codings) }

  /// The codes of a code system, where one of these sets has them all.
  static func whole(_ system: String) -> [FormValue.Coding]? {
    sets.values.joined().first { $0.system == system && $0.system.hasPrefix(root) }.map(codings)
  }

  private static func codings(_ part: Part) -> [FormValue.Coding] {
    part.codes.split(separator: "\n").map { line in
      let words = line.split(separator: " ", maxSplits: 1)
      return FormValue.Coding(
        system: part.system, code: String(words[0]), display: words.count > 1 ? String(words[1]) : nil)
    }
  }
}
