#!/bin/sh
# sql.sh: rules of the install script's parts.  Run from the repository root.

. test/lint/tap.sh

statements=$(perl test/lint/sql-statements.pl src/sql/*.sql) || exit 2
tab=$(printf '\t')

# matching PATTERN: the statements that match, cut short for the report.
matching() { printf '%s\n' "$statements" | grep -E "$tab($1)" | cut -c1-110; }

functions=$(printf '%s\n' "$statements" | grep -E "${tab}CREATE (OR REPLACE )?FUNCTION ")

# functions_without PATTERN: the functions that lack it.
functions_without() { printf '%s\n' "$functions" | grep -vE "$1" | cut -c1-110; }

# created KIND: the names that CREATE gives to objects of this kind, sorted.
created() { printf '%s\n' "$statements" | sed -nE "s/.*${tab}CREATE ([A-Z]+ )*$1 ([^ (]+).*/\2/p" | sort; }

# commented KIND: the names that COMMENT ON describes, sorted.
commented() { printf '%s\n' "$statements" | sed -nE "s/.*${tab}COMMENT ON $1 ([^ (]+).*/\1/p" | sort; }

# without_comment KIND: an overload needs a comment of its own.
without_comment() {
    created "$1" >"$work/created"
    commented "$1" >"$work/commented"
    comm -23 "$work/created" "$work/commented"
}

# without_revoke: SECURITY DEFINER functions that no REVOKE names.
without_revoke() {
    printf '%s\n' "$functions" | grep -E ' SECURITY DEFINER( |$)' |
        sed -nE 's/.*FUNCTION ([^ (]+).*/\1/p' | while read -r name; do
            printf '%s\n' "$statements" | grep -F "${tab}REVOKE " | grep -qF "$name(" || echo "$name"
        done
}

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

report "nothing is created OR REPLACE" "$(matching 'CREATE OR REPLACE ')"
report "nothing is created IF NOT EXISTS" "$(matching '.* IF NOT EXISTS ')"
report "every function says IMMUTABLE, STABLE or VOLATILE" "$(functions_without ' (IMMUTABLE|STABLE|VOLATILE)( |$)')"
report "every function says STRICT or CALLED ON NULL INPUT" \
    "$(functions_without ' (STRICT|CALLED ON NULL INPUT)( |$)| RETURNS TRIGGER( |$)')"
report "every function says PARALLEL SAFE, RESTRICTED or UNSAFE" \
    "$(functions_without ' PARALLEL (SAFE|RESTRICTED|UNSAFE)( |$)')"
report "SQL and PL/pgSQL functions set search_path or are BEGIN ATOMIC" \
    "$(functions_without ' LANGUAGE (C|INTERNAL)( |$)| SET SEARCH_PATH (=|TO) | BEGIN ATOMIC ')"
report "SECURITY DEFINER functions are revoked by name" "$(without_revoke)"
report "every function has a comment" "$(without_comment FUNCTION)"
report "every table has a comment" "$(without_comment TABLE)"
report "no part has more than 250 lines" "$(wc -l src/sql/*.sql | awk '$1 > 250 && $2 != "total"')"
finish
