#!/usr/bin/env python3
"""Draws findings of each rule over imported records, for a person to judge.

    python3 Benchmarks/precision.py RECORD… [--thutuc PATH] [--draw 10] [--seed 1] [--out FILE]

The records (answers of the portal, as `thutuc import` takes them) go into a scratch workspace with
this catalogue's registries and plans, are linted there, and each rule gets a section: how often it
spoke, in how many records, and the findings drawn, each with the line it points at. What was found
by reading such reports, and what was changed, stands in docs/rules/precision.md.
"""

import argparse
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict

ROOT = pathlib.Path(__file__).resolve().parent.parent


def workspace(folder, records, thutuc, day):
    """A workspace of the records alone: nothing that a person has already put right."""
    shutil.copytree(ROOT / "catalogue/registries", folder / "catalogue/registries")
    shutil.copytree(ROOT / "reviews/plans", folder / "reviews/plans")
    shutil.copy(ROOT / "thutuc.yaml", folder)
    done = subprocess.run(
        [thutuc, "import", *map(str, records), "--register", "--taken", day, "--workspace", str(folder)],
        capture_output=True, text=True,
    )
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)
    return len(list((folder / "catalogue/procedures").rglob("*.yaml")))


def quoted(folder, finding):
    """The first line a finding points at, without its indentation, cut where it is long."""
    text = (folder / finding["file"]).read_bytes()
    begin, end = finding["range"]["start"], finding["range"]["end"]
    line_start = text.rfind(b"\n", 0, begin) + 1
    line_end = text.find(b"\n", max(end, begin))
    line = text[line_start : line_end if line_end >= 0 else len(text)].decode("utf-8", "replace")
    line = " ".join(line.split())
    return line if len(line) <= 300 else line[:300] + "…"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("records", nargs="+", type=pathlib.Path)
    parser.add_argument("--thutuc", default=str(ROOT / ".build/release/thutuc"))
    parser.add_argument("--draw", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--day", default="2026-07-18", help="the day the records are judged on")
    parser.add_argument("--out", type=pathlib.Path, help="the report (default: standard output)")
    parser.add_argument("--keep", type=pathlib.Path, help="keeps the workspace in this folder")
    options = parser.parse_args()
    records = [each.resolve() for each in options.records]
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or pathlib.Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        count = workspace(folder, records, options.thutuc, options.day)
        lint = subprocess.run(
            [options.thutuc, "lint", "--format", "json", "--as-of", options.day, "--fail-on", "never"],
            cwd=folder, capture_output=True, text=True, check=True,
        )
        by_rule = defaultdict(list)
        for finding in json.loads(lint.stdout)["findings"]:
            by_rule[finding["rule"]].append(finding)
        report = [f"# Findings drawn from {count} imported records\n"]
        for rule, findings in sorted(by_rule.items()):
            drawn = random.Random(f"{options.seed} {rule}").sample(findings, min(options.draw, len(findings)))
            share = len({each["file"] for each in findings})
            report.append(f"\n## {rule}: {len(findings)} in {share} files\n")
            for each in drawn:
                place = f"{pathlib.PurePath(each['file']).stem}:{each['range']['line']}"
                report.append(f"- {place} {each['message']['vi']}\n  `{quoted(folder, each)}`")
    text = "\n".join(report) + "\n"
    if options.out:
        options.out.write_text(text)
    else:
        print(text, end="")


if __name__ == "__main__":
    main()
