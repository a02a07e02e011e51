#!/usr/bin/env bash
# Builds the command line where it has not been built: for the Action, which runs a checkout of this
# repository. Needs Node 20 or newer with npm; says nothing on stdout.
set -euo pipefail
cd "$(dirname "$0")/.."
if [[ ! -f dist/cli/start.js ]]; then
  [[ -d node_modules ]] || npm ci --ignore-scripts --no-audit --no-fund >&2
  node scripts/build.js --cli >&2
fi
