#!/usr/bin/env bash
# Runs `thutuc check` in a pipeline and hands its files to the forge.
#
#   forge/check.sh PROGRAM BASE OUT [OPTION…]
#
# Ends with 0 whatever was found, so that the steps behind it run: the gates' jobs end with the code
# of their gate. Annotations go to standard output, where GitHub reads them.
set -euo pipefail
program=${1:?"usage: forge/check.sh PROGRAM BASE OUT [OPTION…]"}
base=${2:?}
out=${3:?}
shift 3

rm -rf "$out"
mkdir -p "$out"
status=0
"$program" check --base "$base" --out "$out" "$@" || status=$?
if ((status > 2)) || [[ ! -s $out/gate-errors.code ]]; then
  # The program itself failed: no gate may count as passed.
  for gate in errors opportunities targets; do
    echo 2 >"$out/gate-$gate.code"
    echo "thutuc: chương trình không chạy được (mã thoát $status; the program failed)" >"$out/gate-$gate.txt"
  done
  # Without this an older verdict would stand under the proposal.
  {
    echo '<!-- thutuc:pull-request -->'
    echo '## Kiểm tra danh mục: Chưa kiểm tra được'
    echo
    echo "Chương trình dừng giữa chừng (mã thoát $status). Xem nhật ký của lần chạy."
  } | tee "$out/summary.md" >"$out/comment.md"
fi
echo "$status" >"$out/exit-code"

if [[ -n ${GITHUB_ACTIONS:-} && -s $out/annotations.txt ]]; then cat "$out/annotations.txt"; fi
if [[ -n ${GITHUB_STEP_SUMMARY:-} && -s $out/summary.md ]]; then
  cat "$out/summary.md" >>"$GITHUB_STEP_SUMMARY"
fi
if [[ -n ${GITHUB_OUTPUT:-} ]]; then
  {
    echo "exit-code=$status"
    for gate in errors opportunities targets; do
      echo "$gate=$(cat "$out/gate-$gate.code")"
    done
  } >>"$GITHUB_OUTPUT"
fi
