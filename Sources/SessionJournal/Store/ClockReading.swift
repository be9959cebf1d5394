/// What a computer's clock says now, and how far it can be believed.
///
/// A clock may be wrong for a day, or for years: nothing is deleted on the word of one reading alone.
///
///     ClockReading(now: 0, released: 1_788_220_800).standing(of: 0)   // .doubtful: it is 1970 nowhere
public struct ClockReading: Hashable, Sendable {
  /// Seconds since 1970.
  public let now: Int
  /// A moment that lies behind us for sure, such as the program's own release: seconds since 1970.
  public let released: Int

  /// What is known of the age of something that was written last at a time.
  public enum Standing: Hashable, Sendable {
    /// It is not old.
    case fresh
    /// It is older than 30 days.
    case due
    /// The clock is wrong, or was wrong then.
    case doubtful
  }

  private static let day = 86_400
  private static let decades = 20 * 365 * day

  /// Makes a reading.
  public init(now: Int, released: Int) {
    self.now = now
    self.released = released
  }

  /// The number of the day, from 1970 on.
  var today: Int { now / Self.day }

  /// How old something is that was written last at a time, in seconds since 1970.
  public func standing(of time: Int) -> Standing {
    let (age, hasOverflowed) = now.subtractingReportingOverflow(time)
    if hasOverflowed || age < -Self.day || time < released - Self.decades { return .doubtful }
    if age <= SessionStore.keptUnfinished { return .fresh }
    return now < released ? .doubtful : .due
  }
}

/// On how many days the program ran since something seemed too old to be kept, in a file of one line: `2 20786`, the
/// count and the last of the days.
struct DueNote {
  private let count: Int
  private let lastDay: Int

  /// The file's words; nil if it says something else.
  init?(_ bytes: [UInt8]) {
    let numbers = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).map { Int($0) }
    guard numbers.count == 2, let count = numbers[0], let lastDay = numbers[1], count > 0 else { return nil }
    self.count = count
    self.lastDay = lastDay
  }

  private init(count: Int, lastDay: Int) {
    self.count = count
    self.lastDay = lastDay
  }

  /// The note as it is on a day, after what was noted before.
  init(after before: DueNote?, on day: Int) {
    guard let before else {
      self.init(count: 1, lastDay: day)
      return
    }
    self.init(count: before.lastDay == day ? before.count : min(before.count, 1_000) + 1, lastDay: day)
  }

  var bytes: [UInt8] { Array("\(count) \(lastDay)\n".utf8) }

  /// Whether it may be deleted: what is due on the second such day, what has no date to rely on after thirty of them.
  func isOver(_ standing: ClockReading.Standing) -> Bool {
    switch standing {
    case .fresh: false
    case .due: count >= 2
    case .doubtful: count >= 30
    }
  }
}
