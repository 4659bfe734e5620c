# tap.sh: what the lints print; sourced, not run.

n=0
failed=0

# report RULE OFFENDERS: passes when there are none; they are shown one a line.
report() {
    n=$((n + 1))
    if [ -z "$2" ]; then
        echo "ok $n - $1"
    else
        failed=1
        echo "not ok $n - $1"
        printf '%s\n' "$2" | sed 's/^/# /'
    fi
}

skip() {
    n=$((n + 1))
    echo "ok $n - $1 # SKIP $2"
}

finish() {
    echo "1..$n"
    exit "$failed"
}
