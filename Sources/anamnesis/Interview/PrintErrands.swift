import InterviewUI
import PlainText
import Printing

/// What the screen can do with printers.
enum PrintErrands {
  /// The printers, the usual one first.
  static func printers() -> Outcome {
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

  private static func none(_ reason: String) -> Outcome {
    .printers([], reason: "\(reason) \(ShellWording.saveInstead)")
  }

  static func print(_ text: String, on printer: String) -> Outcome {
    do throws(PrintFault) {
      return .printed(ShellWording.printed(try Spooler().print(text, on: printer)))
    } catch {
      return .notPrinted(reason: ShellWording.notPrinted(error))
    }
  }
}

extension ShellWording {
  /// What is said when a text waits in a printer's queue.
  static func printed(_ job: PrintJob) -> String {
    guard let id = job.id else { return "The text was given to the printer." }
    return "The text was given to the printer as job \(id)."
  }

  /// Why nothing was printed, and what to do.
  static func notPrinted(_ fault: PrintFault) -> String { "\(whyNotPrinted(fault)) \(saveInstead)" }

  static let saveInstead = "You can save the text as a file instead, and print it later."

  /// What is said where there are no printers to choose from.
  static let noPrinters = "This computer knows no printer."

  private static func whyNotPrinted(_ fault: PrintFault) -> String {
    switch fault {
    case .noProgram:
      "Nothing was printed: this computer has no printing programs. They come with CUPS."
    case .noDefaultPrinter:
      "Nothing was printed: no printer is set as the usual one on this computer."
    case .unknownPrinter(let name):
      "Nothing was printed: there is no printer called “\(TextPolicy.message.onOneLine(name))” on this computer."
    case .tookTooLong(_, let limit):
      "The printing program did not answer for \(seconds(limit)) and was ended. It may be that nothing was printed."
    case .failed(_, let reason?): "Nothing was printed. The printing program says: “\(reason)”"
    case .failed(_, nil): "Nothing was printed. The printing program does not say why."
    case .textNotTaken: "The printing program did not take the whole text. The pages may not be complete."
    case .notStarted(_, let number):
      "Nothing was printed: the printing program could not be started (\(Streams.text(of: number)))."
    }
  }

  private static func seconds(_ limit: Duration) -> String {
    let count = limit.components.seconds
    return count == 1 ? "1 second" : "\(count) seconds"
  }
}
