/// An expression of FHIRPath as a tree (HL7 FHIRPath, the grammar of its release 2), as far as forms use it.
///
/// Of `item.where(linkId = 'a').answer.value > 2` the tree is a comparison; on its left the member `value` of the member
/// `answer` of the function `where` of the member `item`.
struct PathExpression {
  indirect enum Kind {
    case boolean(Bool)
    /// A number as it is written.
    case number(String)
    case string(String)
    /// A date or a time, such as `@2026-05-12`.
    case moment(String)
    /// `{}`
    case empty
    /// `%name`
    case external(String)
    /// `$this`, `$total` or `$index`.
    case variable(String)
    /// A member of what stands before the point; at the beginning, of what the expression is applied to.
    case member(String, of: PathExpression?)
    case function(String, [PathExpression], of: PathExpression?)
    case index(PathExpression, of: PathExpression)
    case negative(PathExpression)
    case binary(String, PathExpression, PathExpression)
  }

  let kind: Kind
  /// The first character of it, from 1.
  let place: Int

  /// Whether it is the linkId of what it is applied to.
  var isLinkId: Bool { if case .member("linkId", of: nil) = kind { true } else { false } }

  /// Whether a member of this name is asked for anywhere in it.
  func mentions(_ name: String) -> Bool {
    switch kind {
    case .boolean, .number, .string, .moment, .empty, .external, .variable: false
    case .member(let member, let base): member == name || base?.mentions(name) == true
    case .function(_, let arguments, let base):
      base?.mentions(name) == true || arguments.contains { $0.mentions(name) }
    case .index(let index, let base): index.mentions(name) || base.mentions(name)
    case .negative(let part): part.mentions(name)
    case .binary(_, let left, let right): left.mentions(name) || right.mentions(name)
    }
  }
}

/// Why an expression is not worked out, as the end of a sentence: "it uses the function 'today'".
struct PathFault: Error, Hashable {
  let reason: String
  /// The character at which it stands, from 1; nil where it is the whole.
  let place: Int?

  init(_ reason: String, at place: Int? = nil) {
    self.reason = reason
    self.place = place
  }

  /// A value that rests on the answer it would replace.
  static let ownAnswer = PathFault("it reads its own answer")

  var text: String { place.map { "\(reason) (character \($0) of the expression)" } ?? reason }
}
