import QuestionnaireCore

/// What the data files define, for question files to name. Nil: the file is missing, so nothing can be said of its names.
struct Reference {
  var sources: [Source] = []
  /// The names of all sources, those that cannot be read included.
  var sourceNames: Set<String>?
  var organizations: [Organization] = []
  var organizationNames: Set<String>?
  /// Bodies named for their history.
  var formerOrganizations: [FormerOrganization] = []
  var bodyMap: BodyMap?
  var regionSets: [String: [RegionID]] = [:]
  /// The medicines, as options of a question.
  var medicines: [AnswerOption]?
  /// Named sets of medicines; `medicines` is all of them.
  var medicineSets: [String: [OptionID]] = [:]
  var guidance: Guidance?
  var countries: [Country] = []
  /// The facts that several questions ask, and their names; a folder without their file has none.
  var findings: [ClinicalFinding] = []
  var findingNames: Set<String> = []
}

/// Decodes the data files, each into its part of what question files can name.
enum DataFileDecoding {
  static func decode(_ file: FileKind.DataFile, _ node: YamlNode, into decoding: inout Decoding) {
    switch file {
    case .sources:
      guard let read = BibliographyDecoding(decoding: decoding).sources(node) else { return }
      decoding.reference.sources = read.sources
      decoding.reference.sourceNames = read.names
    case .organizations:
      guard let read = BibliographyDecoding(decoding: decoding).organizations(node) else { return }
      decoding.reference.organizations = read.present
      decoding.reference.organizationNames = read.names
      decoding.reference.formerOrganizations = read.former
    case .bodyMap:
      guard let read = BodyMapDecoding(decoding: decoding).bodyMap(node) else { return }
      decoding.reference.bodyMap = read.map
      decoding.reference.regionSets = read.sets
    case .medicines:
      guard let read = MedicinesDecoding(decoding: decoding).medicines(node) else { return }
      decoding.reference.medicines = read.medicines
      decoding.reference.medicineSets = read.sets
    case .triage: decoding.reference.guidance = GuidanceDecoding(decoding: decoding).guidance(node)
    case .findings:
      let read = FindingsDecoding(decoding: decoding).findings(node)
      decoding.reference.findings = read
      decoding.reference.findingNames = Set(read.map(\.id.rawValue))
    case .numbers: decoding.reference.countries = NumbersDecoding(decoding: decoding).countries(node)
    }
  }
}
