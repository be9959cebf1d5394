import InterviewUI
import Printing
import SummaryReports

/// What the screen can do with printers.
enum ScreenPrinting {
  /// The printers, the usual one first.
  static func printers() -> ShellResult {
    do throws(PrintFault) {
      let printers = try Spooler().printers()
      guard !printers.names.isEmpty else { return none(Wording.noPrinters) }
      let usual = printers.names.filter { $0 == printers.usual }
      return .printers(usual + printers.names.filter { $0 != printers.usual })
    } catch {
      if case .noProgram = error { return none(Wording.noPrinters) }
      return .printers([], reason: Wording.notPrinted(error))
    }
  }

  private static func none(_ reason: String) -> ShellResult {
    .printers([], reason: "\(reason) \(Wording.saveInstead)")
  }

  /// Prints pages.
  static func print(_ text: String, on printer: String) -> ShellResult {
    do throws(PrintFault) {
      return .printed(Wording.printed(try Spooler().print(text, on: printer)))
    } catch {
      return .notPrinted(reason: Wording.notPrinted(error))
    }
  }
}
