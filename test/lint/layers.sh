#!/bin/sh
# layers.sh: no layer of src/ knows a higher one.  Run from the repository root.
#
# core < crypto < pg < net < netfn, and pg < sqlfn; core is plain C99, crypto adds
# OpenSSL.  net and netfn are the second library, which the first must not need.

. test/lint/tap.sh

c99='<(assert|complex|ctype|errno|fenv|float|inttypes|iso646|limits|locale|math|setjmp|signal|stdarg|stdbool|stddef|stdint|stdio|stdlib|string|tgmath|time|wchar|wctype)\.h>'

# includes LAYER: every #include of the layer, as file:line:text.
includes() {
    [ ! -d "src/$1" ] || find "src/$1" -name '*.[ch]' -exec grep -nE '^[[:space:]]*#[[:space:]]*include' /dev/null {} +
}

# only LAYER PATTERN: the includes that do not match.
only() { includes "$1" | grep -vE "include[[:space:]]*($2)"; }

# never LAYER PATTERN: the includes that do match.
never() { includes "$1" | grep -E "include[[:space:]]*($2)"; }

report "core includes only C99 and core" "$(only core "$c99|\"core/")"
report "crypto includes only C99, OpenSSL, core and crypto" "$(only crypto "$c99|<openssl/|\"(core|crypto)/")"
report "pg includes no higher layer" "$(never pg '"(net|netfn|sqlfn)/')"
report "sqlfn includes neither net nor netfn" "$(never sqlfn '"(net|netfn)/|<curl/')"
report "pg leaves OpenSSL to crypto and libcurl to net" "$(never pg '<(openssl|curl)/')"
report "net includes neither netfn nor sqlfn" "$(never net '"(netfn|sqlfn)/')"
report "netfn leaves libcurl to net" "$(never netfn '<(openssl|curl)/|"sqlfn/')"
report "no include leaves its place with .." "$(never . '["<][^">]*\.\./')"

# compile LAYER: what the compiler says of each file and each header alone.
compile() {
    for file in "src/$1"/*.[ch]; do
        [ -e "$file" ] || continue
        gcc -x c -std=c99 -pedantic -Wall -Wextra -Wshadow -Werror -fsyntax-only -Isrc "$file" 2>&1
    done
}

report "core compiles alone as strict C99" "$(compile core)"
report "crypto compiles with core and OpenSSL alone" "$(compile crypto)"
finish
