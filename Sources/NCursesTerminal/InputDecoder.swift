internal import CTerminal
package import InterviewUI
internal import PlainText

/// Puts what arrives from the keyboard together to events; a value without a clock.
///
/// Escape is a key, the beginning of a key with Alt, or the beginning of a sequence the terminal database does not
/// know. Such a sequence is understood or dropped as a whole: its tail is never taken for typing.
package struct InputDecoder: Sendable {
  private enum State {
    case ground
    case escape
    case sequence(EscapeSequence)
    case paste
  }

  private var state = State.ground
  private var pasted = PasteBuffer()

  /// How long to wait before saying `pause`; nothing is pending while it is `forever`.
  package enum Patience: Hashable, Sendable {
    case forever, none, escapeDelay, paste
  }

  /// Makes a decoder with nothing pending.
  package init() {}

  /// How long the decoder wants to wait for more.
  package var patience: Patience {
    switch state {
    case .ground: .forever
    case .escape: .none
    case .sequence: .escapeDelay
    case .paste: .paste
    }
  }

  /// Takes in what arrived and returns what that completes, in order.
  package mutating func take(_ input: RawInput) -> [Event] {
    switch state {
    case .ground: return takeInGround(input)
    case .escape: return takeAfterEscape(input)
    case .sequence(let sequence): return take(input, in: sequence)
    case .paste: return takeInPaste(input)
    }
  }

  private mutating func takeInGround(_ input: RawInput) -> [Event] {
    switch input {
    case .pause, .pasteEnd: return []
    case .pasteBegin:
      state = .paste
      pasted = PasteBuffer()
      return []
    case .key(let key): return [.key(key)]
    case .scalar("\u{1B}"):
      state = .escape
      return []
    case .scalar("\u{3}"): return [.interrupt]
    case .scalar(let scalar): return Key(typed: scalar).map { [.key($0)] } ?? []
    }
  }

  private mutating func takeAfterEscape(_ input: RawInput) -> [Event] {
    state = .ground
    switch input {
    case .pause: return [.key(.escape)]
    case .scalar("\u{1B}"):
      state = .escape
      return [.key(.escape)]
    case .scalar(let scalar):
      if let sequence = EscapeSequence(introducer: scalar) {
        state = .sequence(sequence)
        return []
      }
      if let key = Key(typedWithAlt: scalar) { return [.key(key)] }
    case .key(.enter): return [.key(.alt("\n"))]
    case .key(.backspace): return [.key(.control("w"))]
    case .key, .pasteBegin, .pasteEnd: break
    }
    return [.key(.escape)] + takeInGround(input)
  }

  private mutating func take(_ input: RawInput, in sequence: EscapeSequence) -> [Event] {
    var sequence = sequence
    state = .ground
    guard case .scalar(let scalar) = input else {
      let before = sequence.interrupted.map { [Event.key($0)] } ?? []
      return input == .pause ? before : before + takeInGround(input)
    }
    switch sequence.take(scalar) {
    case .more: state = .sequence(sequence)
    case .done(let key): return key.map { [.key($0)] } ?? []
    case .refused: return takeInGround(input)
    }
    return []
  }

  private mutating func takeInPaste(_ input: RawInput) -> [Event] {
    switch input {
    case .pasteEnd, .pause:
      state = .ground
      return [.paste(pasted.text)]
    case .scalar(let scalar): pasted.append(scalar)
    case .key(.enter): pasted.append("\n")
    case .key, .pasteBegin: break
    }
    return []
  }
}

extension InputDecoder.Patience {
  /// The time to wait, in milliseconds; below zero is for ever.
  var milliseconds: Int32 {
    switch self {
    case .forever: -1
    case .none: 0
    case .escapeDelay: ct_escape_delay()
    case .paste: 1000
    }
  }
}

/// The text of a paste while it arrives: plain lines, of bounded length.
private struct PasteBuffer {
  private static let byteLimit = 64 * 1024
  private var scalars = String.UnicodeScalarView()
  private var bytes = 0
  private var endedWithReturn = false

  /// Takes one more character; control characters other than tab and newline are dropped, as is what exceeds the limit.
  mutating func append(_ scalar: Unicode.Scalar) {
    defer { endedWithReturn = scalar == "\r" }
    if scalar == "\n" && endedWithReturn { return }
    let kept: Unicode.Scalar = scalar == "\r" ? "\n" : scalar
    guard kept == "\t" || TextPolicy.answer.allows(kept) else { return }
    bytes += UTF8.width(kept)
    if bytes <= Self.byteLimit { scalars.append(kept) }
  }

  /// The text so far.
  var text: String { String(scalars) }
}
