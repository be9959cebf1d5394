internal import CPseudoTerminal

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A program built together with the tests.
public enum ProgramUnderTest {
  /// The path of the program; it lies beside the test bundle.
  public static func path(_ name: String = "anamnesis") throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    guard cpt_image_folder(&buffer, buffer.count) else {
      throw TerminalTestFailure(what: "the test bundle's folder is not known", found: name)
    }
    let end = buffer.firstIndex(of: 0) ?? buffer.endIndex
    let image = String(decoding: buffer[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var folder = Substring(image)
    while !folder.isEmpty {
      let candidate = "\(folder)/\(name)"
      if access(candidate, X_OK) == 0 { return candidate }
      guard let slash = folder.lastIndex(of: "/") else { break }
      folder = folder[..<slash]
    }
    throw TerminalTestFailure(what: "no program '\(name)' beside the tests", found: image)
  }
}
