#if os(Linux)
  import TestSupport
  import Testing

  /// What a person wrote stands in the files of their interview and in the file that they asked for, and nowhere else,
  /// however the program ends.
  @Suite struct PrivacyTests {
    /// Holds interviews that are finished, exported, printed, left in the middle, killed and crashed, each with the same
    /// words in them; `$0` is the program, `$1` the words. Nothing is masked but by the program itself.
    private static let script = #"""
      umask 000
      cd "$HOME" && mkdir bin || exit 1
      {
        echo '#!/bin/sh'
        echo 'env >"$HOME/lp-environment"; printf "%s\n" "$@" >"$HOME/lp-arguments"; cat >/dev/null'
      } >bin/lp
      chmod 755 bin/lp
      lines() { printf '%s\n' 1 1 0 n "$1"; }
      ask() { "$program" ask lamps --plain --country aa >/dev/null 2>&1; }
      program=$0
      export XDG_STATE_HOME="$HOME/finished"
      { lines "$1"; echo; } | ask; echo "finished $?"
      "$0" sessions export last --part everything --format html --output asked.html 2>/dev/null; echo "exported $?"
      PATH="$HOME/bin:$PATH" "$0" sessions print last --part everything 2>/dev/null; echo "printed $?"
      export XDG_STATE_HOME="$HOME/left"
      lines "$1" | ask; echo "left $?"
      for signal in KILL SEGV; do
        export XDG_STATE_HOME="$HOME/$signal"
        mkfifo answers
        "$0" ask lamps --plain --country aa <answers >/dev/null 2>&1 & process=$!
        exec 3>answers
        { lines "$1"; echo; } >&3
        turns=0
        until grep -rqs "$1" "$XDG_STATE_HOME" || [ $turns -gt 100 ]; do sleep 0.1; turns=$((turns + 1)); done
        echo "cores $(grep '^Max core' "/proc/$process/limits" | tr -s ' ' | cut -d ' ' -f 5)"
        echo "owner $(stat -c %u "/proc/$process/mem")"
        kill -$signal $process
        wait $process 2>/dev/null; echo "$signal $?"
        exec 3>&-
        rm answers
      done
      """#

    /// A folder in which all of that was done, and the words.
    private struct Trial {
      let scratch: Scratch
      let words: String
      let said: String

      init() throws {
        scratch = try Scratch()
        words = "canary-\(UInt64.random(in: 0 ... .max))"
        try scratch.write("", "began")
        let environment = PinnedEnvironment.variables(
          changing: [
            "HOME": scratch.folder, "TMPDIR": scratch.path("tmp"),
            "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps,
            "ANAMNESIS_TODAY": "2026-11-22",
          ], removing: ["XDG_STATE_HOME"])
        said =
          CommandResult.of(
            ["/bin/sh", "-c", PrivacyTests.script, try ProgramUnderTest.path(), words],
            environment: environment
          ).output
      }

      /// The lines that a command says.
      func lines(of script: String) -> [String] {
        CommandResult.of(["/bin/sh", "-c", script, scratch.folder, words]).output.split(separator: "\n").map(
          String.init)
      }

      /// The files newer than the beginning that hold the words, wherever programs leave files.
      var holding: [String] {
        lines(
          of: """
            find /tmp /var/tmp /dev/shm -type f -size -4M -newer "$0/began" -exec grep -lsaF "$1" {} + 2>/dev/null
            """
        ).map { $0.hasPrefix(scratch.folder) ? String($0.dropFirst(scratch.folder.count + 1)) : $0 }
      }

      /// Whether a file belongs to an interview that is kept, or was being written when the program fell: the next start takes it away.
      static func isKept(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        return parts.count == 4 && parts[1...2].elementsEqual(["anamnesis", "sessions"])
          && ["jsonl", "draft", "ending", "new"].contains { path.hasSuffix(".\($0)") }
      }
    }

    @Test func whatWasWrittenIsNowhereElse() throws {
      let trial = try Trial()
      let endings = ["finished 0", "exported 0", "printed 0", "left 0", "KILL 137", "SEGV 70"]
      for ending in endings { #expect(trial.said.contains(ending), "\(trial.said)") }
      let holding = trial.holding
      #expect(holding.filter { $0 != "asked.html" && !Trial.isKept($0) } == [])
      // Each of the interviews has them, and the export: the search does find them.
      for folder in ["finished", "left", "KILL", "SEGV"] {
        #expect(holding.contains { $0.hasPrefix("\(folder)/") }, "\(folder): \(holding)")
      }
      #expect(holding.contains("asked.html"))
      // A child is told nothing by its arguments or its environment.
      #expect(trial.scratch.text("lp-environment").contains("HOME="))
      #expect(trial.scratch.text("lp-arguments") != "")
    }

    @Test func nobodyElseCanReadWhatItLeaves() throws {
      let trial = try Trial()
      let loose = #"""
        find "$0" -mindepth 1 -newer "$0/began" \( -type f -o -type d \) -perm /077 \
          ! -path "$0/bin" ! -path "$0/bin/lp" ! -name 'lp-*'
        """#
      #expect(trial.lines(of: loose) == [])
      #expect(trial.lines(of: #"find "$0" -name '*.jsonl' -perm 600"#).count == 4)
      // A crash writes no memory, and no other program of the same user reads it.
      let said = trial.said.split(separator: "\n")
      #expect(said.count { $0 == "cores 0" } == 2 && said.count { $0 == "owner 0" } == 2, "\(said)")
    }

    @Test func nothingIsLeftOfWhatWasDeleted() throws {
      let trial = try Trial()
      for folder in ["finished", "left", "KILL", "SEGV"] {
        let result = try Invocation.of(
          "sessions", "delete-all", "--yes", environment: ["XDG_STATE_HOME": trial.scratch.path(folder)])
        #expect(result.code == 0)
      }
      #expect(trial.holding == ["asked.html"])
    }
  }
#endif
