public import InterviewUI

/// What happens at a terminal: something for the screen, or the end.
public enum TerminalEvent: Hashable, Sendable {
  /// Something the screen takes in.
  case event(Event)
  /// Nothing, within the time that was given.
  case nothing
  /// The terminal is gone: nothing may be painted any more.
  case hangup
  /// Somebody asked the program to end.
  case terminate
}
