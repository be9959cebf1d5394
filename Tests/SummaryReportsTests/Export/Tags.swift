/// An HTML page taken apart by the rules of HTML: its tags, and its text with character references read.
struct Tags {
  private(set) var names: [String] = []
  private(set) var text = ""
  private(set) var isBalanced = true

  /// Takes a page apart; nil if a tag is not closed or a reference is none that is known.
  init?(_ html: String) {
    var open: [String] = []
    var rest = html[...]
    while let character = rest.first {
      if character == "<" {
        guard let end = Self.end(of: rest) else { return nil }
        let tag = String(rest[...end])
        rest = rest[rest.index(after: end)...]
        names.append(tag)
        let name = String(tag.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" })
        if name.hasPrefix("/"), name.count > 1 {
          isBalanced = isBalanced && open.popLast() == String(name.dropFirst())
        } else if !tag.hasSuffix("/>"), !["meta", "br", "hr", "!", ""].contains(name) {
          open.append(name)
        }
        if name == "style", let close = rest.range(ofText: "</style>") {
          rest = rest[close...]
        }
      } else if character == "&" {
        guard let end = rest.firstIndex(of: ";") else { return nil }
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
        if let sign = known[name] {
          text += sign
        } else if name.hasPrefix("#"), let value = UInt32(name.dropFirst()),
          let scalar = Unicode.Scalar(value)
        {
          text.unicodeScalars.append(scalar)
        } else {
          return nil
        }
        rest = rest[rest.index(after: end)...]
      } else {
        text.append(character)
        rest.removeFirst()
      }
    }
    isBalanced = isBalanced && (open.isEmpty || !html.contains("<html"))
  }

  /// Where a tag ends: the first `>` outside quoted attributes.
  private static func end(of tag: Substring) -> Substring.Index? {
    var quote: Character?
    for index in tag.indices {
      let character = tag[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return index
      }
    }
    return nil
  }
}

extension Substring {
  fileprivate func range(ofText text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
