#!/usr/bin/env bash
# Times the diff of two commits over catalogues of three sizes; BENCH_DIFF passes options on.
# deepdiff, the generic comparison beside it, goes into a folder of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

swift build -c release --product thutuc
binary=$(swift build -c release --show-bin-path)/thutuc
python=()
if [[ ! -x .venv-bench/bin/python ]]; then
  python3 -m venv .venv-bench \
    && .venv-bench/bin/python -m pip install --quiet --disable-pip-version-check deepdiff PyYAML \
    || echo "deepdiff không cài được ở đây, không so với nó" >&2
fi
if .venv-bench/bin/python -c 'import deepdiff, yaml' 2>/dev/null; then
  python=(--python "$PWD/.venv-bench/bin/python")
fi
read -r -a more <<< "${BENCH_DIFF:-}"
python3 Benchmarks/diff.py --thutuc "$binary" "${python[@]+"${python[@]}"}" "${more[@]+"${more[@]}"}"
