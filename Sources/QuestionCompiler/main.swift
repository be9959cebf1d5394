import QuestionFiles

// QuestionCompiler FOLDER FILE: writes a Swift file with the images of a folder's questionnaires. What is wrong with
// them is said by `anamnesis check` and by the tests: one that has errors gets no image, and is read from its file.
do {
  guard CommandLine.arguments.count == 3 else { throw Trouble(text: "usage: QuestionCompiler FOLDER FILE") }
  let folder = try Disk.folder(CommandLine.arguments[1])
  try Disk.save(try CompiledFile.text(of: folder), as: CommandLine.arguments[2])
} catch {
  Disk.say("QuestionCompiler: \((error as? Trouble)?.text ?? "\(error)")")
}
