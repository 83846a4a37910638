#!/bin/sh
# One gate as the result of one job: says its sentence and ends with its code.
#
#   forge/gate.sh OUT errors|opportunities|targets
set -eu
cat "$1/gate-$2.txt"
exit "$(cat "$1/gate-$2.code")"
