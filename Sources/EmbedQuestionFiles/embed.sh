#!/bin/sh
# embed.sh FOLDER FILE: writes a Swift file with the paths and texts of a folder's question files.
# A file that would be the same is left alone, so that nothing is compiled again.
set -eu
cd "$1"
{
  echo 'enum EmbeddedFiles {'
  echo '  static let all: [(path: StaticString, text: StaticString)] = ['
  find . -type f -name '[!.]*.yaml' | LC_ALL=C sort | while read -r path; do
    printf '("%s", ####"""\n' "${path#./}"
    cat "$path"
    printf '\n"""####),\n'
  done
  echo '  ]'
  echo '}'
} >"$2.new"
if cmp -s "$2.new" "$2"; then rm "$2.new"; else mv "$2.new" "$2"; fi
