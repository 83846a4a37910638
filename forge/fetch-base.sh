#!/usr/bin/env bash
# Fetches as much history as it takes to see where this branch parted from its base.
#
#   forge/fetch-base.sh BRANCH-OR-COMMIT [REMOTE]
#
# Prints the base as `git` then knows it. A clone of a pipeline is shallow: it is deepened step by
# step, and made whole only where that is not enough. Where there is no common start, or the base is
# not to be had, it says so and ends with 2; `thutuc check` then says the same in the comment.
set -euo pipefail
base=${1:?"usage: forge/fetch-base.sh BRANCH-OR-COMMIT [REMOTE]"}
remote=${2:-origin}

# A job in a container sees the clone of another user.
if ! git rev-parse --git-dir >/dev/null 2>&1; then
  git config --global --add safe.directory "$PWD"
fi

quiet_fetch() { git fetch --quiet --no-tags "$remote" "$@" >&2 2>/dev/null; }

# What the base is called here: its commit.
known() {
  git rev-parse --verify --quiet "$base^{commit}" ||
    git rev-parse --verify --quiet "refs/remotes/$remote/$base^{commit}"
}

# The newest state of a branch counts, not the one that the clone happens to hold.
if quiet_fetch --depth=50 "+refs/heads/$base:refs/remotes/$remote/$base"; then
  base="refs/remotes/$remote/$base"
else
  quiet_fetch --depth=50 "$base" || true
fi
if ! commit=$(known); then
  echo "thutuc: không lấy được bản gốc «$base» (the base could not be fetched)" >&2
  exit 2
fi
for depth in 100 1000 10000; do
  git merge-base "$commit" HEAD >/dev/null 2>&1 && break
  [[ $(git rev-parse --is-shallow-repository) == true ]] || break
  quiet_fetch --deepen="$depth" || true
done
if ! git merge-base "$commit" HEAD >/dev/null 2>&1; then
  if [[ $(git rev-parse --is-shallow-repository) == true ]]; then quiet_fetch --unshallow || true; fi
fi
if ! git merge-base "$commit" HEAD >/dev/null 2>&1; then
  echo "thutuc: nhánh này và bản gốc không có gốc chung (no common start)" >&2
  echo "$commit"
  exit 2
fi
echo "$commit"
