#!/bin/sh
# The test command of the README: documentation examples first, then every test.
# Uses cargo-nextest when it is installed, and cargo's own runner otherwise. Extra arguments go to both builds.
set -eu
cd "$(dirname "$0")/.."
cargo test --doc --quiet "$@"
if cargo nextest --version >/dev/null 2>&1; then
    exec cargo nextest run --no-fail-fast "$@"
fi
exec cargo test --all-targets --no-fail-fast "$@"
