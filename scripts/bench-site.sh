#!/usr/bin/env bash
# Times builds of the public site beside Debian's hugo; BENCH_SITE passes options on.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

swift build -c release --product thutuc
has_package hugo || install_packages hugo
read -r -a more <<< "${BENCH_SITE:-}"
python3 Benchmarks/site.py --thutuc "$(swift build -c release --show-bin-path)/thutuc" \
  "${more[@]+"${more[@]}"}"
