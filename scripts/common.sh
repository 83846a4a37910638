# What the scripts share: words on the terminal, Swift, packages of the system.
# shellcheck shell=bash

# Prints a heading.
heading() { printf '\n== %s\n' "$*"; }

# Ends with a plain message, in Vietnamese and in English.
stop() {
  printf '\n%s\n%s\n' "$1" "$2" >&2
  exit 1
}

# Ends unless Swift 6.3 or later is there.
require_swift() {
  command -v swift >/dev/null || stop \
    "Máy này chưa có Swift. Hãy cài Swift 6.3 trở lên (swift.org/install), rồi chạy lại." \
    "There is no Swift on this machine. Install Swift 6.3 or later (swift.org/install), then run this again."
  local version
  version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | sed -n 1p)
  local major=${version%%.*} minor=${version#*.}
  if [[ -z $version ]] || ((major < 6 || (major == 6 && minor < 3))); then
    stop "Cần Swift 6.3 trở lên; máy này có: ${version:-không đọc được phiên bản}." \
      "Swift 6.3 or later is needed; this machine has: ${version:-a version that cannot be read}."
  fi
}

# Is this package of the system installed?
has_package() {
  command -v dpkg-query >/dev/null &&
    [[ $(dpkg-query -W -f '${Status}' "$1" 2>/dev/null) == *' installed' ]]
}

# Runs a command as root: as it is for root, else through sudo.
as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

# Installs packages of Debian or Ubuntu; does nothing where none are named.
install_packages() {
  (($# > 0)) || return 0
  if ! command -v apt-get >/dev/null; then
    stop "Máy này không dùng apt. Hãy tự cài những gói tương ứng với: $*" \
      "This machine has no apt. Install its own equivalents of: $*"
  fi
  if ((EUID != 0)) && ! command -v sudo >/dev/null; then
    stop "Thiếu gói và không có quyền cài. Nhờ người quản trị chạy: apt-get install $*" \
      "Packages are missing and may not be installed from here. Ask an administrator to run: apt-get install $*"
  fi
  heading "Installing $*"
  local options=(-o DPkg::Lock::Timeout=120 -o Acquire::Retries=3)
  # A source of the machine's own that does not answer must not stop the ones that do.
  as_root env DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" -q update ||
    echo "apt-get update was not complete; going on with what is known" >&2
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get "${options[@]}" -q install -y --no-install-recommends "$@" || stop \
    "Không cài được, lý do ở ngay trên. Có thể nhờ người quản trị chạy: apt-get install $*" \
    "Could not install; the reason stands above. An administrator can run: apt-get install $*"
}

# The Chromium to test with: CHROMIUM if set, else the first one found.
find_chromium() {
  if [[ -n ${CHROMIUM:-} ]]; then
    echo "$CHROMIUM"
  else
    type -P chromium || type -P chromium-browser || type -P google-chrome
  fi
}
