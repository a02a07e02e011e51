#!/usr/bin/env bash
# The step of action.yml that checks: its inputs, which come as variables, become words of a command line, never of a shell.
set -euo pipefail

words=()
if [[ ${STRICT:-} == true ]]; then words+=(--strict); fi
if [[ -n ${MAX_WARNINGS:-} ]]; then words+=("--max-warnings=$MAX_WARNINGS"); fi
if [[ -n ${BASELINE:-} ]]; then words+=("--baseline=$BASELINE"); fi
if [[ -n ${CHANGED_SINCE:-} ]]; then words+=("--changed-since=$CHANGED_SINCE"); fi
while IFS= read -r rule; do
  if [[ -n $rule ]]; then words+=("--rule=$rule"); fi
done <<<"${RULES:-}"

files=()
while IFS= read -r file; do
  if [[ -n $file ]]; then files+=("$file"); fi
done <<<"${FILES:-.}"

if [[ -n ${SARIF:-} ]]; then
  node "$RECONCILE" check --format sarif "--output=$SARIF" "${words[@]}" -- "${files[@]}" || [[ $? -eq 1 ]]
fi
exec node "$RECONCILE" check --format github "${words[@]}" -- "${files[@]}"
