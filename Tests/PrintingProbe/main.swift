import Printing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Does with the spooler on PATH what a test asks of it, in a process of its own, and says what came of it:
//   list LIMIT             the printers
//   print LIMIT [PRINTER]  prints what stands on standard input
// The limit is in milliseconds. What is left open or running behind it is said as well.

signal(SIGPIPE, SIG_IGN)
var arguments = CommandLine.arguments.dropFirst()
let command = arguments.popFirst() ?? ""
let limit = Duration.milliseconds(arguments.popFirst().flatMap { Int($0) } ?? 30_000)
let spooler = Spooler(listLimit: limit, printLimit: limit)

func openFiles() -> Int { (0..<256).count { fcntl(Int32($0), F_GETFD) >= 0 } }

func text() -> String {
  var lines = ""
  while let line = readLine(strippingNewline: false) { lines += line }
  return lines
}

@MainActor
func outcome() throws(PrintFault) -> String {
  guard command == "list" else { return "job \(try spooler.print(text(), on: arguments.first).id ?? "-")" }
  let printers = try spooler.printers()
  return "printers \(printers.names) usual \(printers.usual ?? "-")"
}

let before = openFiles()
let clock = SuspendingClock()
let start = clock.now
do {
  print(try outcome())
} catch {
  print(error)
}
if clock.now - start > limit * 2 + .seconds(2) { print("it took too long") }
if openFiles() != before { print("files are left open") }
if waitpid(-1, nil, WNOHANG) != -1 || errno != ECHILD { print("a process is left") }
