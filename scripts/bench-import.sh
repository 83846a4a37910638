#!/usr/bin/env bash
# Measures the importer over real records: how much is typed, how much kept, nothing dropped.
# The records are not part of this repository: BENCH_IMPORT names them (files or folders).
set -euo pipefail
cd "$(dirname "$0")/.."
read -r -a inputs <<< "${BENCH_IMPORT:-../shared/data/tthc-real-sample.jsonl ../shared/data/portal ../shared/data/portal-text}"

swift build -c release --product thutuc
binary=$(swift build -c release --show-bin-path)/thutuc

measured=0
for input in "${inputs[@]}"; do
  if [[ ! -e $input ]]; then
    echo "$input: không có ở đây, không đo (đặt BENCH_IMPORT để chỉ chỗ khác)"
    continue
  fi
  echo
  echo "== $input"
  start=$(date +%s%N)
  "$binary" import --measure "$input"
  end=$(date +%s%N)
  echo "- thời gian: $(( (end - start) / 1000000 )) ms"
  measured=$((measured + 1))
done
if [[ $measured == 0 ]]; then
  echo "Không có bản ghi thật nào để đo: chưa kiểm được con số nào."
fi
