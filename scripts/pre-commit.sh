#!/usr/bin/env bash
# The pre-commit hook: runs the checkout that pre-commit made of this repository, built on first use. Options and files come as
# arguments; quiet when clean.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
bash "$home/scripts/build-once.sh"
exec node "$home/bin/reconcile.js" check "$@"
