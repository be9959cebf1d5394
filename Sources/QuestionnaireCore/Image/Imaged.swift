/// What can be written as an image and read again without any parsing: questionnaires as they are after loading, kept
/// inside the program that was built with them.
///
///     extension Topic.Line: Imaged {
///       init(from image: inout ImageReader) throws {
///         self.init(when: try image.read(), try image.read(), isLeading: try image.read())
///       }
///       func write(to image: inout ImageWriter) { image.write(when, text, isLeading) }
///     }
///
/// What Swift makes up for `Codable` is not used: it looks for conformances among all of the program's, once for each
/// type, and that alone took longer than all reading.
public protocol Imaged {
  /// Reads a value; throws `ImageReader.Damaged` where there is none.
  init(from image: inout ImageReader) throws
  /// Writes the value, as it is read.
  func write(to image: inout ImageWriter)
}

extension Int: Imaged {
  /// Reads a number.
  public init(from image: inout ImageReader) throws { self = try image.number() }
  /// Writes a number.
  public func write(to image: inout ImageWriter) { image.append(self) }
}

extension Bool: Imaged {
  /// Reads 0 or 1.
  public init(from image: inout ImageReader) throws { self = try image.number() != 0 }
  /// Writes 0 or 1.
  public func write(to image: inout ImageWriter) { image.append(self ? 1 : 0) }
}

extension String: Imaged {
  /// Reads the place of a text at the head.
  public init(from image: inout ImageReader) throws { self = try image.string() }
  /// Writes the place of a text at the head.
  public func write(to image: inout ImageWriter) { image.append(self) }
}

extension Optional: Imaged where Wrapped: Imaged {
  /// Reads 0, or 1 and the value.
  public init(from image: inout ImageReader) throws {
    self = try image.number() == 0 ? nil : try Wrapped(from: &image)
  }
  /// Writes 0, or 1 and the value.
  public func write(to image: inout ImageWriter) {
    image.append(self == nil ? 0 : 1)
    self?.write(to: &image)
  }
}

extension Array: Imaged where Element: Imaged {
  /// Reads how many there are, and each.
  public init(from image: inout ImageReader) throws {
    let count = try image.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try image.read()) }
  }
  /// Writes how many there are, and each.
  public func write(to image: inout ImageWriter) {
    image.append(count)
    for element in self { element.write(to: &image) }
  }
}

/// One of a few: its place among them.
extension Imaged where Self: CaseIterable & Equatable, AllCases == [Self] {
  /// Reads a place.
  public init(from image: inout ImageReader) throws {
    let place = try image.number()
    let all = Self.allCases
    guard all.indices.contains(place) else { throw ImageReader.Damaged() }
    self = all[place]
  }
  /// Writes the place.
  public func write(to image: inout ImageWriter) { image.append(Self.allCases.firstIndex(of: self) ?? 0) }
}
