import InterviewUI

/// The country that the person said they are in, kept beside the interviews in a file of one word: `gb`.
///
/// It is no answer and holds nothing of anybody's health. A file that cannot be read, or says something else, is as good
/// as none: the country is asked again.
enum KeptCountry {
  private static var path: String? { StateFolder.path.map { "\($0)/country" } }

  static var country: ChosenCountry? {
    guard let path, let bytes = try? FileReader.bytes(of: path), bytes.count < 32 else { return nil }
    let word = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
    return ChosenCountry(String(decoding: word, as: UTF8.self))
  }

  /// Keeps a country; where that cannot be done it is asked again the next time, which does no harm.
  static func keep(_ country: ChosenCountry) {
    guard let path, let folder = StateFolder.path else { return }
    var above = ""
    for name in folder.split(separator: "/") {
      above += "/\(name)"
      mkdir(above, 0o700)
    }
    _ = WholeFile.write(country.text + "\n", to: path, mode: 0o600, replacing: true)
  }
}
