internal import CTerminal

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
