/// The question files of one folder: what they are called and what is in them. Nothing of the disk.
public struct QuestionFolder: Hashable, Sendable {
  /// One file.
  public struct File: Hashable, Sendable {
    /// Its name as diagnostics show it.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// Makes a file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The files by their path in the folder: `twisting.yaml`, `shared/about-you.yaml`.
  public private(set) var files: [String: File]

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

  /// The folder with another beneath it: whatever this one lacks is taken from there, but no questionnaire and no vignette.
  public func over(_ other: QuestionFolder) -> QuestionFolder {
    var both = self
    for (path, file) in other.files where both.files[path] == nil {
      switch FileKind(path: path) {
      case .questionnaire, .vignette, nil: continue
      case .shared, .topic, .data: both.files[path] = file
      }
    }
    return both
  }
}
