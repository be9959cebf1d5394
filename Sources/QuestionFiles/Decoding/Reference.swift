import QuestionnaireCore

/// What the data files define, for question files to name. Nil: the file is missing, so nothing can be said of its names.
struct Reference {
  /// The bibliography.
  var sources: [Source] = []
  /// The names of all sources, those that cannot be read included.
  var sourceNames: Set<String>?
  /// Who can help.
  var organizations: [Organization] = []
  /// The names of all organizations.
  var organizationNames: Set<String>?
  /// Bodies named for their history.
  var formerOrganizations: [FormerOrganization] = []
  /// The body.
  var bodyMap: BodyMap?
  /// Named sets of regions.
  var regionSets: [String: [RegionID]] = [:]
  /// The medicines, as options of a question.
  var medicines: [AnswerOption]?
  /// Named sets of medicines; `medicines` is all of them.
  var medicineSets: [String: [OptionID]] = [:]
  /// The words of the levels.
  var guidance: Guidance?
  /// Telephone numbers.
  var countries: [Country] = []
}
