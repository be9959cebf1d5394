import InterviewUI
import Printing

/// What the screen can do with printers.
enum ScreenPrinting {
  /// The printers, the usual one first.
  static func printers() -> ShellResult {
    do throws(PrintFault) {
      let printers = try Spooler().printers()
      guard !printers.names.isEmpty else { return none(ShellWording.noPrinters) }
      let usual = printers.names.filter { $0 == printers.usual }
      return .printers(usual + printers.names.filter { $0 != printers.usual })
    } catch {
      if case .noProgram = error { return none(ShellWording.noPrinters) }
      return .printers([], reason: ShellWording.notPrinted(error))
    }
  }

  private static func none(_ reason: String) -> ShellResult {
    .printers([], reason: "\(reason) \(ShellWording.saveInstead)")
  }

  /// Prints pages.
  static func print(_ text: String, on printer: String) -> ShellResult {
    do throws(PrintFault) {
      return .printed(ShellWording.printed(try Spooler().print(text, on: printer)))
    } catch {
      return .notPrinted(reason: ShellWording.notPrinted(error))
    }
  }
}
