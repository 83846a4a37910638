#!/usr/bin/env bash
# Installs what a task needs, and touches nothing where all of it is there.
#
#   scripts/dependencies.sh site|test|bench|bench-search
#
# As root it installs straight away, otherwise through sudo.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

task=${1:-site}
missing=()

if ! has_package libyaml-dev && ! pkg-config --exists yaml-0.1 2>/dev/null; then
  missing+=(libyaml-dev)
fi
case $task in
  site) ;;
  bench)
    command -v cc >/dev/null || missing+=(gcc libc6-dev)
    command -v python3 >/dev/null || missing+=(python3)
    ;;
  bench-search)
    find_chromium >/dev/null || missing+=(chromium)
    python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3 python3-venv)
    ;;
  test)
    find_chromium >/dev/null || missing+=(chromium)
    has_package fonts-noto-core || missing+=(fonts-noto-core)
    command -v pandoc >/dev/null || missing+=(pandoc)
    command -v zbarimg >/dev/null || missing+=(zbar-tools)
    command -v java >/dev/null || missing+=(default-jre-headless)
    python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3 python3-venv)
    ;;
  *)
    echo "usage: scripts/dependencies.sh site|test|bench|bench-search" >&2
    exit 64
    ;;
esac

require_swift
install_packages "${missing[@]+"${missing[@]}"}"

if [[ $task == test ]]; then
  # The pinned versions, in a folder of their own; made anew when the list changes.
  wanted=Tests/Browser/requirements.txt
  if ! cmp -s "$wanted" .venv-test/installed.txt; then
    heading "Installing Python packages into .venv-test"
    rm -rf .venv-test
    python3 -m venv .venv-test
    .venv-test/bin/python -m pip install --quiet --disable-pip-version-check --retries 5 \
      -r "$wanted"
    cp "$wanted" .venv-test/installed.txt
  fi
fi
