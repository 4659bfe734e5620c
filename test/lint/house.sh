#!/bin/sh
# house.sh: rules for all files, found without git.  Run from the repository root.

. test/lint/tap.sh

# What is ours and text: not built, not installed, not a fuzzer's input.
each_file() {
    find . \( -name .git -o -name node_modules -o -path ./test/build -o -path ./test/fuzz/corpus \
        -o -name results -o -name output_iso -o -name tmp_check \) -prune \
        -o -type f ! -name '*.o' ! -name '*.bc' ! -name '*.so' ! -name package-lock.json \
        ! -name 'regression.*' ! -path './cloudinary_meta--*.sql' "$@"
}

# Files whose lines are another program's output keep its blanks.
own_lines='! -path */expected/* ! -name *.out ! -name *.patch'

# Data, C that is written from it, and what tests print are as long as they are.
long_files() {
    each_file ! -path './test/vectors/*' ! -path './expected/*' ! -path './src/core/generate/*.json' ! -path './src/core/*_table.c' -exec grep -Ic '' /dev/null {} + | awk -F: '$NF > 600'
}

c_without_header() {
    for file in src/core/*.c src/crypto/*.c src/pg/*.c src/net/*.c; do
        [ ! -e "$file" ] || [ -e "${file%.c}.h" ] || echo "$file"
    done
}

carriage_return=$(printf '\r')
tab=$(printf '\t')

# a path or host that only one machine has, also after file:// but not within a URL or relative path
machine='(^|[^A-Za-z0-9_.}-])/(work|root|home)/|registry\.[a-z0-9-]+\.|pythonhosted\.org|pypi\.org|proxy\.golang\.org|artifac[t]ory'

set -f # the patterns of own_lines are find's
report "no file has more than 600 lines" "$(long_files)"
report "no line ends with blanks" "$(each_file $own_lines -exec grep -InE '[[:blank:]]$' /dev/null {} +)"
report "no carriage returns" "$(each_file -exec grep -Il "$carriage_return" /dev/null {} +)"
report "no tabs in SQL and JavaScript" \
    "$(each_file \( -name '*.sql' -o -name '*.js' -o -name '*.mjs' -o -name '*.cjs' \) -exec grep -In "$tab" /dev/null {} +)"
report "no path or host of one machine" "$(each_file -exec grep -InE "$machine" /dev/null {} +)"
set +f
report "every C file of core, crypto, pg and net has its header" "$(c_without_header)"
finish
