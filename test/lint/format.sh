#!/bin/sh
# format.sh [--fix]: C files as .clang-format wants them.  Run from the repository root.

. test/lint/tap.sh

c_files() { find src test -path test/build -prune -o -name '*.[ch]' -print; }

unformatted() {
    c_files | while read -r file; do
        clang-format-14 --dry-run -Werror "$file" >/dev/null 2>&1 || echo "$file"
    done
}

if [ "$1" = --fix ]; then
    c_files | xargs clang-format-14 -i
    exit
fi
if [ -e .clang-format ]; then
    report "C files are formatted" "$(unformatted)"
else
    skip "C files are formatted" "no .clang-format"
fi
finish
