# What people type. Each target is a script in scripts/, where the steps are.
.PHONY: help site test bench bench-lint bench-diff bench-import bench-preview bench-search bench-site format screenshots deps clean

help:
	@echo 'make site         build the public site into _site/ (installs libyaml-dev if it is missing)'
	@echo 'make test         everything that CI runs: format, build, tests, catalogue, browser, HTML'
	@echo 'make bench        time the linter and the site against the bare YAML scan'
	@echo 'make bench-lint   time the linter cold, warm and after one change, beside other linters'
	@echo 'make bench-diff   time the diff of two commits beside git diff and deepdiff'
	@echo 'make bench-import measure the importer over real records (BENCH_IMPORT says where)'
	@echo 'make bench-preview time how soon the preview tells of a saved file'
	@echo 'make bench-site   time the public site beside hugo (BENCH_SITE passes options)'
	@echo 'make bench-search measure the search beside Pagefind (BENCH_SEARCH passes options on)'
	@echo 'make format       lay out the Swift sources'
	@echo 'make screenshots  take the pictures in docs/screenshots/, and of each kind of page'
	@echo 'make deps         install what `make site` needs'
	@echo 'make clean        remove what was built'

deps:
	@scripts/dependencies.sh site

site: deps
	@scripts/site.sh

test:
	@scripts/dependencies.sh test
	@scripts/test.sh

bench:
	@scripts/dependencies.sh bench
	swift build -c release --product thutuc
	python3 Benchmarks/run.py $(BENCH)

bench-lint:
	@scripts/dependencies.sh bench
	@scripts/bench-lint.sh

bench-diff:
	@scripts/dependencies.sh bench
	@scripts/bench-diff.sh

bench-import:
	@scripts/dependencies.sh bench
	@scripts/bench-import.sh

bench-site:
	@scripts/dependencies.sh bench
	@scripts/bench-site.sh

bench-preview:
	@scripts/dependencies.sh bench
	swift build -c release --product thutuc-serve
	python3 Benchmarks/preview.py $(BENCH_PREVIEW)

bench-search:
	@scripts/dependencies.sh bench-search
	@scripts/bench-search.sh

screenshots:
	@scripts/dependencies.sh test
	@scripts/screenshots.sh

format:
	swift format format -i --recursive Sources Tests Package.swift

clean:
	rm -rf .build _site .venv-test
