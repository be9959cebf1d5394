/// What a cell means; the painter decides how a meaning looks.
public enum Style: Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case plain
  /// The screen's or a section's heading.
  case heading
  /// The question itself.
  case question
  /// The row or field that has the focus.
  case focused
  /// An answer that is chosen.
  case chosen
  /// Side remarks: progress, positions, hints. Never anything that must be read.
  case quiet
  /// The rule between areas, and other drawing.
  case rule
  /// The footer's keys.
  case key
  /// What went wrong with an answer.
  case problem
  /// An emergency.
  case redFlag
  /// Advice for today.
  case sameDay
  /// The medical disclaimer.
  case disclaimer
  /// Stressed words in a paragraph.
  case emphasis
}
