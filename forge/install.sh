#!/usr/bin/env bash
# Puts the program where a pipeline finds it: from the cache, else built from these sources.
#
#   forge/install.sh --key          prints what the cache is kept under
#   forge/install.sh FOLDER         leaves the program in FOLDER/thutuc
#
# THUTUC_BINARY names a program that is there already; it is then used as it is.
set -euo pipefail
tool=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=scripts/common.sh
source "$tool/scripts/common.sh"

# All that the program is made from: another byte, another program.
sources_key() {
  (
    cd "$tool"
    find Package.swift Sources site -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
  ) | sha256sum | cut -c1-32
}

if [[ ${1:-} == --key ]]; then
  printf 'thutuc-%s-%s\n' "$(uname -sm | tr ' ' '-')" "$(sources_key)"
  exit 0
fi
folder=${1:?"usage: forge/install.sh --key | FOLDER"}
mkdir -p "$folder"

missing=()
has_package libyaml-dev || missing+=(libyaml-dev)
command -v git >/dev/null || missing+=(git)
command -v python3 >/dev/null || missing+=(python3)

if [[ -n ${THUTUC_BINARY:-} ]]; then
  cp "$THUTUC_BINARY" "$folder/thutuc"
else
  install_packages "${missing[@]+"${missing[@]}"}"
  if [[ -x $folder/thutuc && $(cat "$folder/key" 2>/dev/null) == "$(sources_key)" ]]; then
    echo "thutuc: dùng lại chương trình trong bộ nhớ đệm (from the cache)"
  else
    require_swift
    heading "Building the program"
    (
      cd "$tool"
      swift build -c release --product thutuc
      cp "$(swift build -c release --show-bin-path)/thutuc" "$folder/thutuc.new"
    )
    mv "$folder/thutuc.new" "$folder/thutuc"
    sources_key >"$folder/key"
  fi
fi
"$folder/thutuc" --version
