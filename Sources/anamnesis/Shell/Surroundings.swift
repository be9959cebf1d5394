import QuestionnaireCore
import SessionJournal
import SummaryReports

/// What the program takes from its surroundings: the day, the country, and variables.
enum Surroundings {
  /// A variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Today by the system's clock, or by ANAMNESIS_TODAY, which tests set.
  static func today() throws(Failure) -> CalendarDay {
    if let text = variable("ANAMNESIS_TODAY") {
      guard let day = CalendarDay(text)
      else { throw Failure(.usage, "ANAMNESIS_TODAY is '\(text)'", remedy: "write a day as in 2026-11-22") }
      return day
    }
    return try day(of: now)
  }

  /// The day that something made from the sources bears: that of SOURCE_DATE_EPOCH, so that it comes out the same each
  /// time, else today.
  static func dayOfMaking() throws(Failure) -> CalendarDay {
    guard let text = variable("SOURCE_DATE_EPOCH") else { return try today() }
    var parts = tm()
    guard var seconds = time_t(text), gmtime_r(&seconds, &parts) != nil, let day = day(parts: parts)
    else { throw Failure(.usage, "SOURCE_DATE_EPOCH is '\(text)'", remedy: "write seconds since 1970") }
    return day
  }

  /// Now by the system's clock, or by ANAMNESIS_NOW, which tests set: seconds since 1970.
  static var now: Int { variable("ANAMNESIS_NOW").flatMap { Int($0) } ?? time(nil) }

  /// What the clock says, and a moment that lies behind it for sure: 1 September 2026, before this version was made.
  static var clock: ClockReading { ClockReading(now: now, released: 1_788_220_800) }

  /// Seconds that have passed since some moment, pauses of the computer too; no clock that is set changes it.
  static var elapsed: Int {
    var moment = timespec()
    #if os(Linux)
      clock_gettime(CLOCK_BOOTTIME, &moment)
    #else
      clock_gettime(CLOCK_MONOTONIC, &moment)
    #endif
    return Int(moment.tv_sec)
  }

  /// A moment in words, by the clock on the wall: "22 November 2026, 09:30".
  static func words(for seconds: Int) -> String {
    guard let parts = local(seconds), let day = day(parts: parts) else { return String(seconds) }
    return "\(ReportWording.day(day)), \(clock(parts))"
  }

  /// The same in few words where it was today: "09:30 today".
  static func brief(_ seconds: Int) -> String {
    guard let parts = local(seconds), let day = day(parts: parts), day == (try? today()) else {
      return words(for: seconds)
    }
    return ShellWording.today(clock(parts))
  }

  private static func clock(_ parts: tm) -> String {
    "\(padded(Int(parts.tm_hour))):\(padded(Int(parts.tm_min)))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// The day of a moment, by the clock on the wall.
  static func day(of seconds: Int) throws(Failure) -> CalendarDay {
    guard let day = day(parts: local(seconds))
    else { throw Failure(.unexpected, "the system's clock cannot be read") }
    return day
  }

  private static func day(parts: tm?) -> CalendarDay? {
    parts.flatMap {
      CalendarDay(year: Int($0.tm_year) + 1900, month: Int($0.tm_mon) + 1, day: Int($0.tm_mday))
    }
  }

  /// The time by the clock on the wall.
  static var timeOfDay: TimeOfDay? {
    local(now).flatMap { TimeOfDay(hour: Int($0.tm_hour), minute: Int($0.tm_min)) }
  }

  /// The time of a moment by the clock on the wall, and its zone: `09:30:00+01:00`.
  static func zonedTime(_ seconds: Int) -> String? {
    local(seconds).map { "\(clock($0)):\(padded(Int($0.tm_sec)))" + zone($0) }
  }

  /// How far the clocks here are from UTC at a day and time: `+01:00`; nil: it names no day, or no time.
  static func zone(at date: PartialDate) -> String? {
    guard let month = date.month, let day = date.day, let time = date.time else { return nil }
    var parts = tm()
    parts.tm_year = Int32(date.year - 1900)
    parts.tm_mon = Int32(month - 1)
    parts.tm_mday = Int32(day)
    parts.tm_hour = Int32(time.hour)
    parts.tm_min = Int32(time.minute)
    parts.tm_isdst = -1
    return mktime(&parts) == -1 ? nil : zone(parts)
  }

  private static func zone(_ parts: tm) -> String {
    let minutes = parts.tm_gmtoff / 60
    return "\(minutes < 0 ? "-" : "+")\(padded(abs(minutes) / 60)):\(padded(abs(minutes) % 60))"
  }

  private static func local(_ seconds: Int) -> tm? {
    var seconds = time_t(seconds)
    var parts = tm()
    return localtime_r(&seconds, &parts) == nil ? nil : parts
  }

  /// The country of the locale, `gb` for `en_GB.UTF-8`: a guess, for many a locale is a default.
  static var territory: String? {
    for name in ["LC_ALL", "LC_TELEPHONE", "LC_MESSAGES", "LANG"] {
      let parts = (variable(name) ?? "").split(separator: "_", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let code = parts[1].prefix { $0.isASCII && $0.isLetter }
      if code.count == 2 { return code.lowercased() }
    }
    return nil
  }
}

/// The folder for what must survive the program (XDG Base Directory Specification, XDG_STATE_HOME).
enum StateFolder {
  private static let name = "anamnesis"

  /// Its path; nil where neither XDG_STATE_HOME nor HOME names a place. A path that is not absolute is no path.
  static var path: String? {
    if let state = absolute("XDG_STATE_HOME") { return "\(state)/\(name)" }
    return absolute("HOME").map { "\($0)/.local/state/\(name)" }
  }

  /// The folder that interviews are kept in.
  static var sessions: String? { path.map { "\($0)/sessions" } }

  private static func absolute(_ variable: String) -> String? {
    guard let path = Surroundings.variable(variable), path.hasPrefix("/") else { return nil }
    return path == "/" ? "" : path
  }
}
