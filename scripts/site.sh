#!/usr/bin/env bash
# Builds the public site into _site/: the program, a look at the records, the pages.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh
output=${1:-_site}

heading "Building the program (the first time takes a few minutes)"
swift build -c release --product thutuc
thutuc=$(swift build -c release --show-bin-path)/thutuc

heading "Checking the catalogue"
if ! "$thutuc" lint --statistics; then
  "$thutuc" lint || true
  stop "Danh mục còn lỗi như trên nên chưa dựng trang." \
    "The records have the errors above, so no site was built."
fi

heading "Building the pages"
revision=$(git rev-parse --short HEAD 2>/dev/null || true)
"$thutuc" build --out "$output" --vi-du Tests/Fixtures/vi-du-trang \
  ${revision:+--revision "$revision"} ${THUTUC_BASE_URL:+--base-url "$THUTUC_BASE_URL"}

folder=$(cd "$output" && pwd)
cat <<END

Trang đã dựng xong / The site is in: $folder
Mở bằng trình duyệt / Open it:       file://$folder/index.html
Hoặc / Or: python3 -m http.server 8000 --bind 127.0.0.1 --directory $output
           http://127.0.0.1:8000/
END
