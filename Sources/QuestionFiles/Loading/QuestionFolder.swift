/// The question files of one folder: what they are called and what is in them. Nothing of the disk.
public struct QuestionFolder: Hashable, Sendable {
  /// One file.
  public struct File: Hashable, Sendable {
    /// Its name as diagnostics show it.
    public let name: String
    /// Its bytes; none if it cannot be read.
    public let bytes: [UInt8]
    /// What keeps it from being read, in an author's words; nil: nothing does.
    let fault: String?

    /// Makes a file.
    public init(name: String, bytes: [UInt8]) { self.init(name: name, bytes: bytes, fault: nil) }

    init(name: String, bytes: [UInt8], fault: String?) {
      self.name = name
      self.bytes = bytes
      self.fault = fault
    }
  }

  /// The files by their path in the folder: `twisting.yaml`, `shared/about-you.yaml`.
  public private(set) var files: [String: File]

  /// The questionnaires that the folder has and that were not read: what only they know is no mistake.
  public private(set) var unread: Set<String> = []

  /// What diagnostics put before the path of a file that is missing.
  public let root: String

  /// Makes a folder of files by path; diagnostics show the root before each path.
  public init(_ contents: [String: [UInt8]] = [:], root: String = "Questionnaires/") {
    self.root = root
    files = Dictionary(
      uniqueKeysWithValues: contents.map { path, bytes in (path, File(name: root + path, bytes: bytes)) })
  }

  /// Whether a path of a folder is that of a question file.
  public static func holds(_ path: String) -> Bool { FileKind(path: path) != nil }

  /// Puts a file into the folder, in place of one of the same path.
  public mutating func add(_ bytes: [UInt8], at path: String, shownAs name: String? = nil) {
    files[path] = File(name: name ?? root + path, bytes: bytes)
  }

  /// Notes that there is something of this path that cannot be read, and why: it is in the way of what rests on it only.
  public mutating func add(unreadable fault: String, at path: String, shownAs name: String? = nil) {
    files[path] = File(name: name ?? root + path, bytes: [], fault: fault)
  }

  /// The folder with only those files whose paths are meant.
  public func only(_ isMeant: (String) -> Bool) -> QuestionFolder {
    var part = self
    part.files = files.filter { isMeant($0.key) }
    for path in files.keys where part.files[path] == nil { part.leaveUnread(path) }
    return part
  }

  /// Whether each file is, byte for byte, one of another folder.
  public func isPart(of other: QuestionFolder) -> Bool {
    files.allSatisfy { path, file in other.files[path]?.bytes == file.bytes }
  }

  /// Notes that the folder has a file that is not read.
  public mutating func leaveUnread(_ path: String) {
    if case .questionnaire(let id)? = FileKind(path: path) { unread.insert(id) }
  }

  /// The folder with another beneath it: whatever this one lacks is taken from there, but no questionnaire and no vignette.
  public func over(_ other: QuestionFolder) -> QuestionFolder {
    var both = self
    for (path, file) in other.files where both.files[path] == nil {
      switch FileKind(path: path) {
      case .questionnaire, .vignette, .hazards, nil: continue
      case .shared, .topic, .data: both.files[path] = file
      }
    }
    return both
  }
}

/// What a file of the folder holds, by its path: `topics/tics.yaml` is `.topic(id: "tics")`.
enum FileKind: Equatable {
  case questionnaire(id: String)
  case shared(id: String)
  case topic(id: String)
  case vignette(id: String)
  case data(DataFile)
  /// What could go wrong for a person: it belongs to the folder, and to no questionnaire.
  case hazards

  static let hazardsPath = "safety/hazards.yaml"

  /// A file that every questionnaire needs.
  enum DataFile: String, CaseIterable {
    case sources = "sources.yaml"
    case bodyMap = "body-map.yaml"
    case medicines = "medicines.yaml"
    case organizations = "organizations.yaml"
    case triage = "triage.yaml"
    case numbers = "numbers.yaml"
    case findings = "findings.yaml"

    /// Whether a folder can do without it.
    var isOptional: Bool { self == .findings }
  }

  /// The kind of a path; nil for a file that is no question file.
  init?(path: String) {
    if let data = DataFile(rawValue: path) {
      self = .data(data)
      return
    }
    if path == Self.hazardsPath {
      self = .hazards
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.last, last.hasSuffix(".yaml"), last.utf8.count > 5, parts.count <= 2
    else { return nil }
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
