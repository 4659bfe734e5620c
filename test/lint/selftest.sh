#!/bin/sh
# selftest.sh: each lint fails on a bad input.  Run from the repository root.
#
# Every rule is tried on a copy of the tree with one violation planted; it must
# have passed before.

. test/lint/tap.sh

root=$PWD
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

# An unspoilt copy of what the lints read.
fresh() {
    rm -rf "$work/tree"
    mkdir -p "$work/tree/test"
    cd "$work/tree" || exit 2
    cp -R "$root/src" .
    cp -R "$root/test/lint" test/
    [ ! -e "$root/.clang-format" ] || cp "$root/.clang-format" .
    mkdir -p src/net
}

# passes LINT RULE and fails_on LINT RULE: what the lint says of the rule.
passes() { grep -qE "^ok [0-9]+ - (.* )?$2( #|$)" "$work/$1.before"; }
fails_on() { sh "test/lint/$1.sh" 2>&1 | grep -qE "^not ok [0-9]+ - (.* )?$2$"; }

# caught LINT RULE: the plant is caught, and was not there before.
caught() {
    if ! passes "$1" "$2"; then
        report "$1: $2" "fails already without a plant"
    elif fails_on "$1" "$2"; then
        report "$1: $2" ""
    else
        report "$1: $2" "the plant was not caught"
    fi
    fresh
}

fresh
for lint in layers sql house; do
    sh "test/lint/$lint.sh" >"$work/$lint.before" 2>&1
done

# layers

echo '#include "postgres.h"' >src/core/cld_plant.h
caught layers "core includes only C99 and core"
echo '#include "pg/cld_error.h"' >src/crypto/cld_plant.h
caught layers "crypto includes only C99, OpenSSL, core and crypto"
echo '#include "net/cld_http.h"' >src/pg/cld_plant.h
caught layers "pg includes no higher layer"
echo '#include <curl/curl.h>' >src/sqlfn/cld_plant.c
caught layers "sqlfn includes neither net nor netfn"
echo '#include <curl/curl.h>' >src/netfn/cld_plant.c
caught layers "netfn leaves libcurl to net"
echo '#include <openssl/evp.h>' >src/pg/cld_plant.h
caught layers "pg leaves OpenSSL to crypto and libcurl to net"
echo '#  include "sqlfn/fn_api.h"' >src/net/cld_plant.h
caught layers "net includes neither netfn nor sqlfn"
echo '#include "../net/cld_http.h"' >src/pg/cld_plant.h
caught layers "no include leaves its place with .."
echo 'int cld_plant(int a) { { int a = 1; return a; } }' >src/core/cld_plant.c
caught layers "core compiles alone as strict C99"
echo 'CldSpan cld_plant(void);' >src/crypto/cld_plant.h
caught layers "crypto compiles with core and OpenSSL alone"

# symbols

# library SOURCE: builds a library that exports what the source defines.
library() { echo "$1" | gcc -shared -fPIC -x c -o "$work/plant.so" -; }

# symbols_are ok|not ok RULE
symbols_are() {
    sh test/lint/symbols.sh "$work/plant.so" | grep -qE "^$1 [0-9]+ - plant.so $2$" ||
        echo "expected: $1 - $2"
}

good='void Pg_magic_func(void) {} void _PG_init(void) {} void cld_a(void) {}
void cloudinary_a(void) {} void pg_finfo_cloudinary_a(void) {}'
library "$good"
report "symbols: our names pass" "$(symbols_are ok "exports only our names")"
library "$good int helper;"
report "symbols: another name is caught" "$(symbols_are "not ok" "exports only our names")"
library "$good void pg_finfo_other(void) {}"
report "symbols: another function's record is caught" "$(symbols_are "not ok" "exports only our names")"
library "void cld_a(void) {}"
report "symbols: a library without magic is caught" "$(symbols_are "not ok" "is a library for the server")"

# sql

# plant_function MARKS BODY [COMMENT]
plant_function() {
    {
        echo "CREATE FUNCTION @extschema@._plant() RETURNS int $1 AS $2;"
        [ -n "${3-x}" ] && echo "COMMENT ON FUNCTION @extschema@._plant() IS 'It is planted.';"
    } >src/sql/99-plant.sql
}
c_body="'MODULE_PATHNAME', 'cloudinary_plant' LANGUAGE C"
sql_body="\$\$ SELECT 1 \$\$ LANGUAGE sql"

plant_function "IMMUTABLE STRICT PARALLEL SAFE" "$c_body"
report "sql: a good function passes" "$(sh test/lint/sql.sh | grep '^not ok')"
echo 'CREATE OR REPLACE VIEW @extschema@.plant AS SELECT 1;' >src/sql/99-plant.sql
caught sql "nothing is created OR REPLACE"
echo 'CREATE INDEX IF NOT EXISTS plant ON @extschema@._account (name);' >src/sql/99-plant.sql
caught sql "nothing is created IF NOT EXISTS"
plant_function "STRICT PARALLEL SAFE" "$c_body -- IMMUTABLE"
caught sql "every function says IMMUTABLE, STABLE or VOLATILE"
plant_function "IMMUTABLE PARALLEL SAFE" "'MODULE_PATHNAME', ' STRICT ' LANGUAGE C /* STRICT */"
caught sql "every function says STRICT or CALLED ON NULL INPUT"
plant_function "IMMUTABLE STRICT" "$c_body"
caught sql "every function says PARALLEL SAFE, RESTRICTED or UNSAFE"
plant_function "IMMUTABLE STRICT PARALLEL SAFE" "$sql_body"
caught sql "SQL and PL/pgSQL functions set search_path or are BEGIN ATOMIC"
plant_function "IMMUTABLE STRICT PARALLEL SAFE SECURITY DEFINER SET search_path = ''" "$sql_body"
caught sql "SECURITY DEFINER functions are revoked by name"
plant_function "IMMUTABLE STRICT PARALLEL SAFE" "$c_body" ""
caught sql "every function has a comment"
echo 'CREATE UNLOGGED TABLE @extschema@._plant (a int);' >src/sql/99-plant.sql
caught sql "every table has a comment"
yes -- -- | head -n 251 >src/sql/99-plant.sql
caught sql "no part has more than 250 lines"

plant_function "IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''" "\$a\$
    -- CREATE OR REPLACE; in a body: 'IF NOT EXISTS' \$a\$ LANGUAGE plpgsql"
report "sql: OR REPLACE within a body passes" "$(sh test/lint/sql.sh | grep '^not ok')"
cat >src/sql/99-plant.sql <<'SQL'
CREATE FUNCTION @extschema@._plant() RETURNS int LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
    SELECT CASE WHEN true THEN 1 END;
    SELECT 2;
END;
COMMENT ON FUNCTION @extschema@._plant() IS 'A body ends with its own END; not with that of a CASE.';
SQL
report "sql: BEGIN ATOMIC with CASE passes" "$(sh test/lint/sql.sh | grep '^not ok')"
fresh

# house

yes | head -n 601 >src/plant.txt
caught house "no file has more than 600 lines"
mkdir -p test/vectors
yes | head -n 601 >test/vectors/plant.json
report "house: long vectors pass" "$(sh test/lint/house.sh | grep '^not ok')"
fresh
echo 'int a; ' >src/plant.c
caught house "no line ends with blanks"
printf 'a\r\nb\n' >src/plant.txt
caught house "no carriage returns"
printf 'SELECT\t1;\n' >src/sql/99-plant.sql
caught house "no tabs in SQL and JavaScript"
echo 'int cld_plant;' >src/pg/cld_plant.c
caught house "every C file of core, crypto, pg and net has its header"
for path in work root home; do
    echo "see /$path/someone/notes" >plant.md
    caught house "no path or host of one machine"
done
host=registry
echo "https://$host.example.org/package" >plant.md
caught house "no path or host of one machine"
echo 'https://example.com/home/index.html and src/work/file' >plant.md
report "house: a URL's path passes" "$(sh test/lint/house.sh | grep '^not ok')"
fresh

# format

printf 'int  cld_plant( void )\n{ return 1; }\n' >src/core/cld_plant.c
rm -f .clang-format
report "format: skipped without a configuration" "$(sh test/lint/format.sh | grep -vE '^ok .* # SKIP|^1\.\.1')"
echo 'BasedOnStyle: LLVM' >.clang-format
report "format: an unformatted file is caught" \
    "$(sh test/lint/format.sh | grep -q '^# src/core/cld_plant.c' || echo "the plant was not caught")"

cd "$root" || exit 2
finish
