#!/usr/bin/env bash
# Builds the site and takes the pictures in docs/screenshots/.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

swift build -c release --product thutuc
thutuc=$(swift build -c release --show-bin-path)/thutuc
rm -rf .build/site-for-pictures
"$thutuc" build --out .build/site-for-pictures
.venv-test/bin/python scripts/screenshots.py .build/site-for-pictures docs/screenshots "$(find_chromium)"
