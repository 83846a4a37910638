#!/usr/bin/env bash
# Measures the importer over real records: how much is typed, how much kept, nothing dropped.
# The records are not part of this repository: BENCH_IMPORT names them (files or folders).
#
# A quarter of the records, told by a hash of the code, is held out: nobody looks at them while
# readers are written, so that their figures say something about records never seen. The readers were
# written with all records in sight until July 2026, so for what was read then they are not blind.
set -euo pipefail
cd "$(dirname "$0")/.."
read -r -a inputs <<< "${BENCH_IMPORT:-../shared/data/tthc-real-sample.jsonl ../shared/data/portal ../shared/data/portal-text}"

swift build -c release --product thutuc
binary=$(swift build -c release --show-bin-path)/thutuc
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

present=()
for input in "${inputs[@]}"; do
  if [[ ! -e $input ]]; then
    echo "$input: không có ở đây, không đo (đặt BENCH_IMPORT để chỉ chỗ khác)"
    continue
  fi
  present+=("$input")
  echo
  echo "== $input"
  "$binary" import --measure "$input"
done
if [[ ${#present[@]} == 0 ]]; then
  echo "Không có bản ghi thật nào để đo: chưa kiểm được con số nào."
  exit 0
fi

python3 Benchmarks/held-out.py "$room/de-rieng.jsonl" "${present[@]}"
echo
echo "== bản ghi để riêng"
"$binary" import --measure "$room/de-rieng.jsonl"

echo
echo "== thời gian: nhập tất cả vào một thư mục trống, ghi tệp và báo cáo"
for round in 1 2 3; do
  start=$(date +%s%N)
  "$binary" import --out "$room/ra-$round" --report "$room/bao-cao.md" "${present[@]}" \
    > "$room/tong.txt" 2> /dev/null || true
  end=$(date +%s%N)
  echo "- lượt $round: $(( (end - start) / 1000000 )) ms, $(head -1 "$room/tong.txt")"
done
