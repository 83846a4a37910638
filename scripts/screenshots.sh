#!/usr/bin/env bash
# Builds the site and takes the pictures in docs/screenshots/, and each kind of page at two widths in
# .build/screenshots/, to be looked at.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

swift build -c release --product thutuc
thutuc=$(swift build -c release --show-bin-path)/thutuc
rm -rf .build/site-for-pictures
"$thutuc" build --out .build/site-for-pictures --base-url https://vi-du.example/ \
  --vi-du Tests/Fixtures/vi-du-trang
.venv-test/bin/python scripts/screenshots.py .build/site-for-pictures docs/screenshots \
  .build/screenshots "$(find_chromium)"
echo "docs/screenshots/, .build/screenshots/"
