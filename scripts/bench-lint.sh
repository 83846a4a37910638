#!/usr/bin/env bash
# Times the linter cold, warm and after one change; BENCH_LINT passes options on.
# yamllint and check-jsonschema, which it stands beside, go into a folder of their own.
set -euo pipefail
cd "$(dirname "$0")/.."

swift build -c release --product thutuc
binary=$(swift build -c release --show-bin-path)/thutuc
python=()
if ! .venv-bench-lint/bin/python -c 'import yamllint, check_jsonschema' 2>/dev/null; then
  python3 -m venv .venv-bench-lint \
    && .venv-bench-lint/bin/python -m pip install --quiet --disable-pip-version-check \
      yamllint check-jsonschema \
    || echo "yamllint, check-jsonschema không cài được ở đây, không so với chúng" >&2
fi
if [[ -x .venv-bench-lint/bin/python ]]; then
  python=(--python "$PWD/.venv-bench-lint/bin/python")
fi
read -r -a more <<< "${BENCH_LINT:-}"
python3 Benchmarks/lint.py --thutuc "$binary" "${python[@]+"${python[@]}"}" "${more[@]+"${more[@]}"}"
