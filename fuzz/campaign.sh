#!/usr/bin/env bash
# Runs every target for some seconds, one after another, and prints a table: campaign.sh [SECONDS] [TARGET...]
# Needs cargo-fuzz. The pinned compiler takes the fuzzer's flags with RUSTC_BOOTSTRAP=1.
set -euo pipefail
cd "$(dirname "$0")"
export RUSTC_BOOTSTRAP="${RUSTC_BOOTSTRAP:-1}"
triple="$(rustc -vV | sed -n 's/^host: //p')"
built="${CARGO_TARGET_DIR:-target}/$triple/release"
seconds="${1:-60}"
shift || true
if [ -z "${STALKSCAN_FUZZ_BUILT:-}" ]; then
    cargo fuzz build --sanitizer none --target "$triple" >&2
    cargo run --release --quiet --example write-seeds >&2
fi
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    mapfile -t targets < <(sed -n 's/^path = "fuzz_targets\/\(.*\)\.rs"/\1/p' Cargo.toml)
fi
failed=0
export LC_ALL=C TIMEFORMAT='%U %S'
printf '%-15s %8s %12s %8s %8s %9s %9s %8s\n' target 'cpu s' executions 'exec/s' edges corpus 'peak MiB' findings
for target in "${targets[@]}"; do
    mkdir -p "corpus/$target" "artifacts/$target"
    log="artifacts/$target.log"
    # Findings are kept, and the run goes on after them only by being started again.
    used="$( { time "$built/$target" "corpus/$target" -artifact_prefix="artifacts/$target/" -max_total_time="$seconds" -timeout=20 \
        -rss_limit_mb=1024 -max_len=131072 -len_control=20 -print_final_stats=1 >"$log" 2>&1; } 2>&1)" || failed=1
    python3 - "$target" "$log" "$used" "artifacts/$target" <<'PY'
import os, re, sys
target, log, used, found = sys.argv[1:]
text = open(log, errors="replace").read()
def stat(name):
    hit = re.findall(name + r":\s*(\d+)", text)
    return int(hit[-1]) if hit else 0
cov = re.findall(r"cov: (\d+)", text)
corpus = re.findall(r"corp: (\d+)", text)
runs = stat("stat::number_of_executed_units") or int((re.findall(r"#(\d+)\t", text) or [0])[-1])
print("%-15s %8.0f %12d %8d %8s %9s %9d %8d" % (target, sum(map(float, used.split())), runs, stat("stat::average_exec_per_sec"),
      cov[-1] if cov else 0, corpus[-1] if corpus else 0, stat("stat::peak_rss_mb"), len(os.listdir(found))))
PY
done
exit "$failed"
