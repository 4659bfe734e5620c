#!/bin/sh
# run.sh PROGRAM...: every unit test program as one TAP subtest.

n=0
failed=0
for program in "$@"; do
    n=$((n + 1))
    name=$(basename "$program")
    output=$("$program" 2>&1)
    status=$?
    printf '%s\n' "$output" | sed 's/^/    /'
    if [ "$status" -eq 0 ]; then
        echo "ok $n - $name"
    else
        echo "not ok $n - $name # exit status $status"
        failed=1
    fi
done
echo "1..$n"
[ "$n" -gt 0 ] || failed=1
exit "$failed"
