#!/usr/bin/env bash
# Measures the search of the site beside Pagefind; BENCH_SEARCH passes options on.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

swift build -c release --product thutuc
binary=$(swift build -c release --show-bin-path)/thutuc
environment=.venv-bench-search
if ! cmp -s Benchmarks/search-requirements.txt "$environment/installed.txt"; then
  heading "Installing Python packages into $environment"
  rm -rf "$environment"
  python3 -m venv "$environment"
  "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --retries 5 \
    -r Benchmarks/search-requirements.txt
  cp Benchmarks/search-requirements.txt "$environment/installed.txt"
fi
read -r -a more <<< "${BENCH_SEARCH:-}"
"$environment/bin/python" Benchmarks/search.py --thutuc "$binary" --chromium "$(find_chromium)" \
  "${more[@]+"${more[@]}"}"
