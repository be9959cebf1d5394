/// What a file of the folder holds, by its path.
enum FileKind: Equatable {
  case questionnaire(id: String)
  case shared(id: String)
  case topic(id: String)
  case vignette(id: String)
  case data(DataFile)

  /// A file that every questionnaire needs.
  enum DataFile: String, CaseIterable {
    case sources = "sources.yaml"
    case bodyMap = "body-map.yaml"
    case medicines = "medicines.yaml"
    case organizations = "organizations.yaml"
    case triage = "triage.yaml"
    case numbers = "numbers.yaml"
  }

  /// The kind of a path; nil for a file that is no question file.
  init?(path: String) {
    if let data = DataFile(rawValue: path) {
      self = .data(data)
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.last, last.hasSuffix(".yaml"), last.utf8.count > 5, parts.count <= 2 else {
      return nil
    }
    let id = String(last.dropLast(5))
    switch parts.count == 1 ? "" : parts[0] {
    case "": self = .questionnaire(id: id)
    case "shared": self = .shared(id: id)
    case "topics": self = .topic(id: id)
    case "vignettes": self = .vignette(id: id)
    default: return nil
    }
  }
}
