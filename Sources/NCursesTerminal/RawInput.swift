package import InterviewUI

/// What arrives from the keyboard before it is put together to events.
package enum RawInput: Hashable, Sendable {
  /// A character, control characters included.
  case scalar(Unicode.Scalar)
  /// A key the terminal database knows.
  case key(Key)
  /// What follows is pasted.
  case pasteBegin
  /// The paste is complete.
  case pasteEnd
  /// Nothing more came within the decoder's patience.
  case pause
}
