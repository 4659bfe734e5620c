#!/bin/sh
# symbols.sh LIBRARY...: what the libraries export bears our prefixes.
#
# The server loads libraries with global symbols: any other name may collide.

. "$(dirname "$0")/tap.sh"

[ $# -gt 0 ] || { echo "usage: symbols.sh LIBRARY..." >&2; exit 2; }

for library in "$@"; do
    name=$(basename "$library")
    exported=$(nm -D --defined-only "$library" 2>&1 | sed 's/.* //; s/@.*//')
    magic=$(printf '%s\n' "$exported" | grep -x Pg_magic_func)
    report "$name is a library for the server" "$([ -n "$magic" ] || echo "no Pg_magic_func")"
    report "$name exports only our names" "$(printf '%s\n' "$exported" |
        grep -vE '^(cloudinary_.+|cld_.+|pg_finfo_cloudinary_.+|Pg_magic_func|_PG_init)$')"
done
finish
