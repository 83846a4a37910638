"""Times full and repeated builds of the public site beside Hugo on the same records.

    site.py --thutuc PATH [-n 2000 -n 10000] [--pairs 3] [--hugo hugo] [--json FILE]

Both read the same YAML: ours as files of the catalogue, Hugo's as front matter, with one template
for a procedure that shows every part, lists by field and an A to Z. What is compared is the time per
page written, since ours writes many more pages: sheets, cases, papers, acts, feeds, two languages.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from run import measure, sizes, walk  # noqa: E402

CONFIG = """\
baseURL = "https://vi-du.example/"
languageCode = "vi"
title = "Ví dụ"
disableKinds = ["RSS"]
[taxonomies]
field = "field"
"""

#: A page that shows each part of a record once, as ours does, with the same kind of markup.
SINGLE = """\
<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Params.name }}</title>
<link rel="canonical" href="{{ .Permalink }}"></head><body><main><h1>{{ .Params.name }}</h1>
<p>{{ .Params.summary }}</p><p>{{ .Params.code }}</p>
{{ define "value" }}{{ if reflect.IsMap . }}<dl>{{ range $key, $value := . }}<dt>{{ $key }}</dt>
<dd>{{ template "value" $value }}</dd>{{ end }}</dl>{{ else if reflect.IsSlice . }}<ul>{{ range . }}
<li>{{ template "value" . }}</li>{{ end }}</ul>{{ else }}{{ . }}{{ end }}{{ end }}
{{ range $part := slice "time-limit" "fees" "every-case" "cases" "conditions" "steps" "authorities" \
"online" "results" "legal-basis" "announcements" }}<section><h2>{{ $part }}</h2>
{{ template "value" (index $.Params $part) }}</section>{{ end }}</main></body></html>
"""
LIST = """\
<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
<main><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">
{{ or .Params.name .Title }}</a></li>{{ end }}</ul></main></body></html>
"""


def hugo_source(corpus, folder):
    """The records as content of Hugo's."""
    for name, text in (("config.toml", CONFIG), ("layouts/_default/single.html", SINGLE),
                       ("layouts/_default/list.html", LIST), ("layouts/index.html", LIST)):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    content = folder / "content" / "thu-tuc"
    content.mkdir(parents=True)
    for path in sorted((corpus / "catalogue" / "procedures").rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        (content / (path.stem + ".md")).write_text(f"---\n{text}---\n", encoding="utf-8")


def pages(folder):
    return sum(1 for path in walk(folder) if path.endswith(".html"))


def one_size(options, count, scratch):
    corpus = scratch / f"corpus-{count}"
    subprocess.run([sys.executable, str(pathlib.Path(__file__).parent / "generate.py"), "--out",
                    str(corpus), "-n", str(count)], check=True, stdout=subprocess.DEVNULL)
    source = scratch / f"hugo-{count}"
    hugo_source(corpus, source)
    ours, theirs = scratch / "site", scratch / "hugo-site"
    build = [options.thutuc, "build", "--workspace", str(corpus), "--out", str(ours),
             "--base-url", "https://vi-du.example/", "--as-of", "2026-07-18"]
    hugo = [options.hugo, "--source", str(source), "--destination", str(theirs), "--quiet"]
    runs = {"full": [], "again": [], "edited": [], "hugo": []}
    for pair in range(options.pairs + 1):
        shutil.rmtree(ours, ignore_errors=True)
        shutil.rmtree(theirs, ignore_errors=True)
        found = {"full": measure(build, str(scratch / "out"))}
        found["hugo"] = measure(hugo, str(scratch / "out"))
        found["again"] = measure(build, str(scratch / "out"))
        edited = next(iter(sorted((corpus / "catalogue" / "procedures").rglob("*.yaml"))))
        text = edited.read_text(encoding="utf-8")
        edited.write_text(
            text.replace("\nname: ", f"\nname: Lần {pair} ", 1), encoding="utf-8")
        found["edited"] = measure(build, str(scratch / "out"))
        edited.write_text(text, encoding="utf-8")
        # The first round warms the page cache and is not counted.
        if pair:
            for name, run in found.items():
                runs[name].append(run)
    report = {"procedures": count, "pages": pages(ours), "hugo pages": pages(theirs),
              "site": sizes(ours), "hugo site": sizes(theirs)}
    for name, found in runs.items():
        report[name] = {"wall": statistics.median(run["wall"] for run in found),
                        "memory": max(run["memory"] for run in found)}
    report["ratios"] = [
        (other["wall"] / report["hugo pages"]) / (own["wall"] / report["pages"])
        for own, other in zip(runs["full"], runs["hugo"], strict=True)]
    shutil.rmtree(corpus)
    shutil.rmtree(source)
    return report


def show(report):
    def line(name, run, count):
        print(f"  {name:<28}{run['wall']:8.2f} s {run['memory'] / 2**20:8.0f} MiB"
              + (f"{run['wall'] / count * 1e6:10.0f} µs a page, {count} pages" if count else ""))

    print(f"{report['procedures']} procedures")
    line("thutuc build", report["full"], report["pages"])
    line("hugo", report["hugo"], report["hugo pages"])
    line("thutuc, nothing changed", report["again"], 0)
    line("thutuc, one file changed", report["edited"], 0)
    ratio = statistics.median(report["ratios"])
    print(f"  per page written, hugo / thutuc: {ratio:.1f} × (median of {len(report['ratios'])} pairs)")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--thutuc", required=True)
    parser.add_argument("--hugo", default="hugo")
    parser.add_argument("-n", type=int, action="append")
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--tmpfs", default="/dev/shm")
    parser.add_argument("--json")
    options = parser.parse_args()
    if shutil.which(options.hugo) is None:
        sys.exit("hugo is not installed: apt-get install hugo")
    reports = []
    with tempfile.TemporaryDirectory(dir=options.tmpfs) as scratch:
        for count in options.n or [2000, 10_000]:
            reports.append(one_size(options, count, pathlib.Path(scratch)))
            show(reports[-1])
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump(reports, out, indent=2)
            out.write(os.linesep)


if __name__ == "__main__":
    main()
