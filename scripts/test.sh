#!/usr/bin/env bash
# Everything that is checked on every change, phase by phase, each with its time.
#
#   scripts/test.sh             all phases
#   scripts/test.sh PHASE…      only these, by the names in the table at the end
#
# A browser looks at pages of every kind and at a third of the thousands of others, another third with
# each day of a revision; EVERY_PAGE=1 takes them all.
#
# A phase that fails does not stop those that can go on without it; the table at the end says what
# became of each, and the last line counts single checks: each test, each page found valid, each
# other phase as one.
#
# shellcheck disable=SC2317  # the functions of the phases are called through `phase`
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

readonly site=.build/site-under-test
readonly results=.build/test-results
readonly python=.venv-test/bin/python
wanted=("$@")
rows=()
passed=0
failed=0
broken=' '

# Records are judged on the day of the commit, so that a revision passes or fails for ever.
day=$(git log -1 --format=%cs 2>/dev/null || date +%F)

# phase NAME NEEDS COMMAND…: runs a command unless a phase it needs has failed.
phase() {
  local name=$1 needs=$2 begin=$SECONDS status=0 need
  shift 2
  if ((${#wanted[@]} > 0)) && [[ " ${wanted[*]} " != *" $name "* ]]; then return; fi
  for need in $needs; do
    if [[ $broken == *" $need "* ]]; then
      broken+="$name "
      failed=$((failed + 1))
      rows+=("$(printf '%-10s not run, %s failed' "$name" "$need")")
      return
    fi
  done
  heading "$name: $*"
  rm -f "$results/$name.xml" "$results/$name.count"
  # Not as a condition: that would switch `set -e` off inside.
  set +e
  (
    set -e
    "$@"
  )
  status=$?
  set -e
  tally "$name" "$status" $((SECONDS - begin))
}

# Adds the result of a phase to the table and to the counts.
tally() {
  local name=$1 status=$2 took=$3 good=0 bad=0 counted=''
  if [[ -f $results/$name.xml ]]; then
    read -r good bad < <("$python" scripts/count_tests.py "$results/$name.xml")
    counted="$good passed, $bad failed"
  elif [[ -f $results/$name.count ]]; then
    read -r good bad <"$results/$name.count"
    counted="$good pages valid, $bad not"
  fi
  # A phase without a count of its own is one check; one that failed has at least one failure.
  if ((status == 0 && good == 0)); then good=1; fi
  if ((status != 0 && bad == 0)); then bad=1; fi
  if ((status != 0)); then broken+="$name "; fi
  passed=$((passed + good))
  failed=$((failed + bad))
  rows+=("$(printf '%-10s %-7s %5d s  %s' \
    "$name" "$([[ $status == 0 ]] && echo passed || echo FAILED)" "$took" "$counted")")
}

debug_tests() {
  # Without the lines that only say that a test has begun: there are thousands.
  swift test --disable-xctest --skip-build --xunit-output "$results/tests.xml" | sed -u '/^◇/d'
}

release_binary() { echo "$(swift build -c release --show-bin-path)/thutuc"; }

lint_catalogue() { "$(release_binary)" lint --statistics --as-of "$day"; }

check_layout() { "$(release_binary)" format --check; }

build_site() {
  rm -rf "$site"
  # With an address, so that feeds, site map and the codes on sheets are made too.
  "$(release_binary)" build --out "$site" --as-of "$day" --base-url https://vi-du.example/ \
    --vi-du Tests/Fixtures/vi-du-trang --zip
}

browser() {
  open_pages browser Tests/Browser --ignore Tests/Browser/test_sheets.py
}

# Hundreds of sheets are printed by a browser of their own: one that has opened thousands of pages
# before may not live to the end of it.
sheets() { open_pages sheets Tests/Browser/test_sheets.py; }

# open_pages PHASE TESTS…
open_pages() {
  local name=$1
  shift
  "$python" -m pytest "$@" -q --maxfail 40 --site "$site" --chromium "$(find_chromium)" \
    --thutuc "$(release_binary)" --as-of "$day" --junit-xml "$results/$name.xml" \
    ${EVERY_PAGE:+--every}
}

outputs() {
  "$python" -m pytest Tests/Outputs -q --maxfail 40 --thutuc "$(release_binary)" --day "$day" \
    --junit-xml "$results/outputs.xml"
}

schema() {
  "$python" -m pytest Tests/Schema -q --maxfail 40 --junit-xml "$results/schema.xml"
}

forge() {
  "$python" -m pytest Tests/Forge -q --maxfail 10 --thutuc "$(release_binary)" \
    --junit-xml "$results/forge.xml"
}

validity() { "$python" Tests/Browser/validity.py "$site" --count "$results/validity.count"; }

# In a function, so that the script may be edited while it runs.
all_phases() {
  mkdir -p "$results"
  phase format '' swift format lint --strict --recursive Sources Tests Package.swift
  phase schema '' schema
  phase build '' swift build --build-tests
  phase tests build debug_tests
  phase release '' swift build -c release --product thutuc
  phase catalogue release lint_catalogue
  phase layout release check_layout
  phase outputs release outputs
  phase site release build_site
  phase forge release forge
  phase browser site browser
  phase sheets site sheets
  phase validity site validity

  if ((${#rows[@]} == 0)); then
    echo "no such phase: ${wanted[*]}" >&2
    exit 64
  fi
  heading "Result, in $((SECONDS / 60)) min $((SECONDS % 60)) s"
  printf '%s\n' "${rows[@]}"
  echo "$passed passed, $failed failed"
  exit $((failed > 0))
}

all_phases
