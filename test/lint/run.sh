#!/bin/sh
# run.sh LIBRARY...: every lint as one TAP subtest.  Run from the repository root.

n=0
failed=0

# lint NAME ARGUMENT...
lint() {
    n=$((n + 1))
    name=$1
    shift
    output=$(sh "test/lint/$name.sh" "$@" 2>&1)
    status=$?
    printf '%s\n' "$output" | sed 's/^/    /'
    if [ "$status" -eq 0 ]; then
        echo "ok $n - $name"
    else
        echo "not ok $n - $name # exit status $status"
        failed=1
    fi
}

lint layers
lint sql
lint house
lint symbols "$@"
lint selftest
echo "1..$n"
exit "$failed"
