import CTerminal

// What is written is for its owner only, from the first moment on.
umask(0o077)
ct_keep_memory_private()
// A fault is told in a sentence; what the runtime would print may hold answers.
ct_tell_crash(ShellWording.stoppedByFault)
// What cannot be written is an error to tell, not a signal to die of.
for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
