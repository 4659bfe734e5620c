#!/bin/sh
# run.sh SECONDS FUZZER...: runs each fuzzer on a copy of its corpus; one line of TAP each.

here=$(dirname "$0")
seconds=$1
shift

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# Runs one target; its inputs that failed stay beside it in artifacts/.
run_target() {
    program=$1
    name=$(basename "$program")
    artifacts=$(dirname "$program")/artifacts
    mkdir -p "$work/$name" "$artifacts"
    [ ! -d "$here/corpus/$name" ] || cp "$here/corpus/$name"/* "$work/$name/"
    set -- -max_total_time="$seconds" -timeout=10 -print_final_stats=1 "-artifact_prefix=$artifacts/$name-"
    [ ! -f "$here/dict/$name.dict" ] || set -- "$@" "-dict=$here/dict/$name.dict"
    "$program" "$@" "$work/$name" >"$work/$name.log" 2>&1
}

n=0
failed=0
for fuzzer in "$@"; do
    n=$((n + 1))
    if run_target "$fuzzer"; then
        runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$name.log")
        echo "ok $n - $name # $runs runs"
    else
        failed=1
        grep -E 'property does not hold|runtime error|ERROR: |SUMMARY: ' "$work/$name.log" | sed 's/^/# /'
        artifact=$(sed -n 's/.*Test unit written to //p' "$work/$name.log" | head -n 1)
        echo "not ok $n - $name # ${artifact:-no artifact}"
    fi
done
echo "1..$n"
[ "$n" -gt 0 ] || failed=1
exit "$failed"
