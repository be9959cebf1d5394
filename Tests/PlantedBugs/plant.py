#!/usr/bin/env python3
"""Tests of the tests: puts known bugs into a copy of the sources, and sees that each turns its tests red.

Each bug of `bugs.txt` becomes a switch that reads ANAMNESIS_PLANTED, so that one build has them all. The sources
themselves stay as they are: the copy is a clone of HEAD.

    plant.py                  builds the copy, and runs the tests of every bug
    plant.py --only NAME      the same of one bug; may be given several times
    plant.py --dir DIR        keeps the copy there, for the next time
    plant.py --check          only looks whether every piece of source and every test is there

Ends with 1 if a bug was not noticed.
"""

import argparse
import hashlib
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
VARIABLE = "ANAMNESIS_PLANTED"
LIMIT = 300  # seconds that the tests of one bug may take
LIMIT_OF_ALL = 1800  # seconds that all of them may take without a bug

SWIFT_SWITCH = """\
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Bugs that were planted: the one that the environment names is on.
public enum Planted {
  nonisolated(unsafe) private static let name: UnsafeMutablePointer<CChar>? = getenv("%s")

  public static func isOn(_ bug: StaticString) -> Bool {
    guard let name else { return false }
    return strcmp(name, UnsafeRawPointer(bug.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }
}
""" % VARIABLE

C_SWITCH = """
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static bool planted(const char *bug) {
  const char *name = getenv("%s");
  return name != NULL && strcmp(name, bug) == 0;
}
""" % VARIABLE

# Programs under test have an environment of their own: the variable is handed on.
HANDED_ON = (
    "Tests/TestSupport/PinnedEnvironment.swift",
    "variables.merge(changes) { $1 }",
    'if let bug = getenv("%s") { variables["%s"] = String(cString: bug) }\n    ' % (VARIABLE, VARIABLE),
)


@dataclass
class Edit:
    """A piece of a file, and what stands in its place."""

    file: str
    kind: str
    piece: str
    instead: str = ""

    def planted(self, bug, original):
        if self.kind == "text":
            return self.instead
        is_c = self.file.endswith(".c")
        switch = f'planted("{bug}")' if is_c else f'Planted.isOn("{bug}")'
        if self.kind == "expression":
            return f"({switch} ? ({self.instead}) : ({original}))"
        condition = f"({switch})" if is_c else switch
        return f"if {condition} {{ {self.instead} }} else {{ {original} }}"


@dataclass
class Bug:
    name: str
    what: str = ""
    edits: list = field(default_factory=list)
    red: list = field(default_factory=list)

    def row(self):
        tests = "<br>".join(f"`{test}`" for test in self.red)
        return f"| `{self.name}` | {self.what} | {tests} |"


def read_bugs():
    fields = []
    for line in (HERE / "bugs.txt").read_text().splitlines():
        if line.startswith("    ") and fields:
            fields[-1][1] += "\n" + line.strip()
        elif line.strip() and not line.startswith("#"):
            key, _, value = line.partition(":")
            fields.append([key, value.strip()])
    bugs = []
    file = ""
    for key, value in fields:
        if key == "bug":
            bugs.append(Bug(value))
        elif key == "file":
            file = value
        elif key in ("expression", "statement", "text"):
            bugs[-1].edits.append(Edit(file, key, value))
        elif key == "instead":
            bugs[-1].edits[-1].instead = value
        elif key == "red":
            bugs[-1].red.append(value)
        elif key == "what":
            bugs[-1].what = value
        else:
            sys.exit(f"bugs.txt: '{key}' is no field")
    return bugs


def pattern(piece):
    """The piece as a pattern: how its lines are indented does not matter. A name does not go on behind it."""
    lines = [re.escape(line) for line in piece.split("\n")]
    edges = (r"(?<!\w)" if re.match(r"\w", piece) else "", r"(?!\w)" if re.search(r"\w$", piece) else "")
    return re.compile(edges[0] + r"[ \t]*\n[ \t]*".join(lines) + edges[1])


def find(root, edit):
    """Where the piece stands in its file; a complaint if that is not one place."""
    path = root / edit.file
    if not path.is_file():
        return None, f"there is no file {edit.file}"
    found = list(pattern(edit.piece).finditer(path.read_text()))
    if len(found) == 1:
        return found[0], None
    return None, f"{edit.file} has this {len(found)} times: {edit.piece}"


def lacks_test(root, name):
    """What is wrong with the name of a test, if anything."""
    match = re.fullmatch(r"(\w+)\.(\w+)/(\w+)", name)
    if not match:
        return f"'{name}' is no target, suite and function"
    target, suite, function = match.groups()
    for path in sorted((root / "Tests" / target).rglob("*.swift")):
        text = path.read_text()
        if re.search(rf"\b(struct|class|enum) {suite}\b", text) and re.search(rf"\bfunc {function}\(", text):
            return None
    return f"there is no test '{name}'"


def complaints(root, bugs):
    """What keeps the bugs from being planted and noticed."""
    readme = (root / "Tests/README.md").read_text()
    found = []
    for bug in bugs:
        wrong = [find(root, edit)[1] for edit in bug.edits] + [lacks_test(root, test) for test in bug.red]
        if not bug.edits or not bug.red or not bug.what:
            wrong.append("it lacks something")
        if any(edit.kind == "text" and f'"{bug.name}"' not in edit.instead for edit in bug.edits):
            wrong.append("it has no switch")
        if bug.row() not in readme:
            wrong.append(f"Tests/README.md lacks the row\n    {bug.row()}")
        found += [f"{bug.name}: {complaint}" for complaint in wrong if complaint]
    names = [bug.name for bug in bugs]
    found += [f"{name}: the name comes twice" for name in sorted({n for n in names if names.count(n) > 1})]
    complaint = find(root, Edit(HANDED_ON[0], "text", HANDED_ON[1]))[1]
    return found + ([complaint] if complaint else [])


def plant(root, bugs):
    """Puts every bug into the sources below a folder."""
    edits = {}
    for bug in bugs:
        for edit in bug.edits:
            match, complaint = find(root, edit)
            if complaint:
                sys.exit(complaint)
            edits.setdefault(edit.file, []).append((match.span(), edit.planted(bug.name, match.group())))
    for file, places in edits.items():
        path = root / file
        text = path.read_text()
        last = len(text)
        for (start, end), planted in sorted(places, reverse=True):
            if end > last:
                sys.exit(f"{file}: two bugs stand in one place")
            text = text[:start] + planted + text[end:]
            last = start
        path.write_text(with_switch(file, text))
    (root / "Sources/PlainText/Planted.swift").write_text(SWIFT_SWITCH)
    path = root / HANDED_ON[0]
    path.write_text(path.read_text().replace(HANDED_ON[1], HANDED_ON[2] + HANDED_ON[1]))


def with_switch(file, text):
    """The text of a file with what it needs to read the switch."""
    if file.endswith(".c"):
        end = list(re.finditer(r"^#include .*\n", text, re.M))[-1].end()
        return text[:end] + C_SWITCH + text[end:]
    has_it = file.startswith("Sources/PlainText/") or re.search(r"^[\w@ ]*\bimport PlainText$", text, re.M)
    return text if has_it else "internal import PlainText\n" + text


def copy(root):
    """Makes the copy with the bugs in it, unless it is there already."""

    def git(*arguments):
        return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True).stdout.strip()

    commit = git("-C", str(ROOT), "rev-parse", "HEAD")
    content = commit + Path(__file__).read_text() + (HERE / "bugs.txt").read_text()
    key = hashlib.sha256(content.encode()).hexdigest()
    if not (root / ".git").exists():
        git("clone", "--quiet", str(ROOT), str(root))
    mark = root / ".git/planted"
    if mark.is_file() and mark.read_text() == key:
        return
    mark.unlink(missing_ok=True)
    git("-C", str(root), "fetch", "--quiet", "origin", commit)
    git("-C", str(root), "checkout", "--quiet", "--force", "--detach", commit)
    git("-C", str(root), "clean", "--quiet", "-d", "--force")
    plant(root, read_bugs())
    mark.write_text(key)


def end(process):
    """Ends a process and what it started; `swift test` ends its tests when it is asked to end itself."""
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def cases(folder):
    """The tests that the reports in a folder tell of; a report that was not written to its end tells of none."""
    for path in sorted(folder.glob("*.xml")):
        # What a test found may be written with characters that no XML may have.
        text = re.sub(r"&#\d+;|[^\t\n\x20-\ud7ff\ue000-\ufffd]", "", path.read_text(errors="replace"))
        try:
            yield from ET.fromstring(text.encode()).iter("testcase")
        except ET.ParseError:
            continue


def run_tests(root, tests, bug=None):
    """Runs tests; says of each whether it passed (None: it did not run to its end), and how long they took."""
    environment = {name: value for name, value in os.environ.items() if name != VARIABLE}
    if bug:
        environment[VARIABLE] = bug
    with tempfile.TemporaryDirectory() as folder:
        command = ["swift", "test", "--skip-build", "--disable-xctest", "--xunit-output", f"{folder}/tests.xml"]
        for test in tests:
            command += ["--filter", "^" + re.escape(test) + r"\("]
        start = time.monotonic()
        with open(f"{folder}/log", "w") as log:
            process = subprocess.Popen(
                command, cwd=root, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True)
            try:
                process.wait(LIMIT if bug else LIMIT_OF_ALL)
            except subprocess.TimeoutExpired:
                end(process)
        seconds = time.monotonic() - start
        # Where the tests ended well, one of which nothing is told is none that failed.
        passed = dict.fromkeys(tests, True if bug and process.returncode == 0 else None)
        for case in cases(Path(folder)):
            name = f"{case.get('classname')}/{case.get('name', '').split('(')[0]}"
            if name in passed and case.find("skipped") is None:
                has_failed = case.find("failure") is not None or case.find("error") is not None
                passed[name] = passed[name] is not False and not has_failed
        (root / ".git" / f"planted-{bug or 'none'}.log").write_text(Path(f"{folder}/log").read_text(errors="replace"))
        return passed, seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", metavar="NAME", help="one bug; may be given several times")
    parser.add_argument("--dir", type=Path, metavar="DIR", help="the folder of the copy, kept between runs")
    parser.add_argument("--check", action="store_true", help="plant nothing; only look whether everything is there")
    parser.add_argument("--copy", action="store_true", help="make the copy in DIR, and build and run nothing")
    options = parser.parse_args()

    bugs = read_bugs()
    wrong = complaints(ROOT, bugs)
    if wrong:
        print("\n".join(wrong), file=sys.stderr)
        return 1
    if options.check:
        print(f"{len(bugs)} bugs can be planted")
        return 0
    unknown = set(options.only or []) - {bug.name for bug in bugs}
    if unknown:
        sys.exit(f"there is no bug '{sorted(unknown)[0]}'")
    if options.only:
        bugs = [bug for bug in bugs if bug.name in options.only]
    if options.dir:
        options.dir.mkdir(parents=True, exist_ok=True)
        return try_all(options.dir.resolve(), bugs, options.copy)
    with tempfile.TemporaryDirectory(prefix="planted-") as folder:
        return try_all(Path(folder) / "copy", bugs, options.copy)


def try_all(root, bugs, only_copies):
    copy(root)
    if only_copies:
        return 0
    environment = {name: value for name, value in os.environ.items() if name != VARIABLE}
    build = ["swift", "build", "--build-tests"]
    if subprocess.run(build, cwd=root, env=environment, stdin=subprocess.DEVNULL).returncode != 0:
        sys.exit("the copy cannot be built")

    tests = sorted({test for bug in bugs for test in bug.red})
    passed, seconds = run_tests(root, tests)
    missed = [f"without a bug, {test} " + ("failed" if passed[test] is False else "did not run")
              for test in tests if not passed[test]]
    print(f"without a bug: {len(tests) - len(missed)} of {len(tests)} tests passed, {seconds:.0f} s", flush=True)
    width = max(len(bug.name) for bug in bugs)
    for bug in bugs:
        passed, seconds = run_tests(root, bug.red, bug.name)
        green = [test for test in bug.red if passed[test]]
        # Where the tests crashed or hung, none was seen to pass.
        print(f"{bug.name:{width}}  {'NOT NOTICED' if green else 'noticed'}  {seconds:4.0f} s  {bug.what}", flush=True)
        missed += [f"{bug.name}: {test} passed" for test in green]
    print("\n".join(missed) if missed else f"{len(bugs)} bugs, each noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
