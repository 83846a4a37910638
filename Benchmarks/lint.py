#!/usr/bin/env python3
"""Time `thutuc lint` cold, warm and after one change, beside the bare scan and two other linters.

    lint.py [--thutuc PATH] [--sizes 2000,10000,100000] [--rounds 3] [--sample 200]
            [--python PATH] [--json FILE]

In a round each kind of run is made once, one after the other: the scan, lint
without a cache, lint with nothing changed, lint with one value of one file
changed. yamllint and check-jsonschema, where --python has them, read a sample of
the same files, and the scan reads it too. What the figures mean: README.md. Exit
code: 0, 2 when a run failed.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from run import Failure, HERE, build_scan, measure, walk

KINDS = ("cold", "warm", "one changed")


def generate(corpus, count):
    done = subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), "--out", corpus, "-n", str(count)],
                          stdout=subprocess.DEVNULL)
    if done.returncode:
        raise Failure("generate.py failed")


class Corpus:
    """One generated workspace, and the runs over it."""

    def __init__(self, options, scratch, scan, count):
        self.options, self.scratch, self.scan = options, scratch, scan
        self.root = os.path.join(scratch, f"corpus-{count}")
        generate(self.root, count)
        self.own = set(os.listdir(self.root))
        files = [path for path in walk(self.root) if path.endswith(".yaml")]
        self.procedures = [path for path in files if os.sep + "procedures" + os.sep in path]
        self.list = self.write_list("list", files)
        self.edits = 0

    def write_list(self, name, files):
        path = os.path.join(self.scratch, name)
        with open(path, "w") as out:
            out.writelines(file + "\n" for file in files)
        return path

    def run(self, command, accept=(0,)):
        return measure(command, os.path.join(self.scratch, "out"), accept, self.root,
                       dict(os.environ, LC_ALL="C.UTF-8"))

    def scanned(self, processes=2):
        return self.run([self.scan, "-p", str(processes), self.list])

    def lint(self, *more):
        return self.run([self.options.thutuc, "lint", self.root, *self.options.lint_arg, *more], (0, 1))

    def forget(self):
        for name in set(os.listdir(self.root)) - self.own:
            shutil.rmtree(os.path.join(self.root, name), ignore_errors=True)

    def change(self):
        """Another name for the procedure in the middle."""
        self.edits += 1
        path = self.procedures[len(self.procedures) // 2]
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")
        index = next(i for i, line in enumerate(lines) if line.startswith("name: "))
        lines[index] = lines[index].split(" (lần ")[0] + f" (lần {self.edits})"
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines))

    def rounds(self):
        self.scanned()
        rounds = []
        for _ in range(self.options.rounds):
            self.forget()
            # What was written a moment ago is not told by its time: a run over it is never kept.
            time.sleep(3)
            round = {"scan": self.scanned(), "cold": self.lint()}
            round["warm"] = self.lint()
            self.change()
            round["one changed"] = self.lint()
            rounds.append(round)
        cache = sum(os.path.getsize(path) for name in set(os.listdir(self.root)) - self.own
                    for path in walk(os.path.join(self.root, name)))
        report = {"procedures": len(self.procedures), "cache bytes": cache,
                  "scan": statistics.median(round["scan"]["wall"] for round in rounds)}
        for kind in KINDS:
            report[kind] = {
                "wall": statistics.median(round[kind]["wall"] for round in rounds),
                "cpu": statistics.median(round[kind]["cpu"] for round in rounds),
                "ratio": statistics.median(round[kind]["wall"] / round["scan"]["wall"] for round in rounds),
                "cpu ratio": statistics.median(round[kind]["cpu"] / round["scan"]["cpu"] for round in rounds),
                "memory": max(round[kind]["memory"] for round in rounds)}
        return report

    def others(self):
        """The other linters over a sample, each beside a scan of it with one process."""
        python = self.options.python
        sample = self.procedures[:: max(1, len(self.procedures) // self.options.sample)][: self.options.sample]
        self.list = self.write_list("sample", sample)
        schema = os.path.join(self.scratch, "procedure.schema.json")
        self.run([self.options.thutuc, "schema", "procedure", "--workspace", self.root])
        shutil.copy(os.path.join(self.scratch, "out"), schema)
        commands = {
            "yamllint": [python, "-m", "yamllint", "-d", "{extends: default, rules: {line-length: disable}}", *sample],
            "check-jsonschema": [python, "-m", "check_jsonschema", "--schemafile", schema, *sample]}
        report = {"files": len(sample)}
        for name, command in commands.items():
            if subprocess.run([python, "-c", f"import {command[2]}"], stderr=subprocess.DEVNULL).returncode:
                print(f"{name} is not there ({python}): left out", file=sys.stderr)
                continue
            pairs = [(self.scanned(1), self.run(command, (0, 1))) for _ in range(2)]
            report[name] = {"wall": statistics.median(other["wall"] for _, other in pairs),
                            "ratio": statistics.median(other["wall"] / scan["wall"] for scan, other in pairs)}
        return report


def show(report):
    for part in report["sizes"]:
        print(f"{part['procedures']:,} procedures: scan {part['scan']:.3f} s, cache {part['cache bytes'] / 2**20:.1f} MiB")
        for kind in KINDS:
            row = part[kind]
            print(f"  {kind:<12} {row['wall']:8.3f} s   {row['ratio']:6.2f} × the scan (by processor time "
                  f"{row['cpu ratio']:.2f} ×)   {row['memory'] / 2**20:.0f} MiB")
    others = report["others"]
    for name in ("yamllint", "check-jsonschema"):
        if name in others:
            row = others[name]
            print(f"{name}: {others['files']} files {row['wall']:.2f} s, {row['ratio']:.0f} × the scan of these files")


def arguments():
    parser = argparse.ArgumentParser(description="Time thutuc lint cold, warm and after one change.")
    parser.add_argument("--thutuc", default=os.path.join(HERE, "..", ".build", "release", "thutuc"), metavar="PATH")
    parser.add_argument("--sizes", default="2000,10000,100000", help="numbers of procedures, with commas between")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sample", type=int, default=200, help="files for the other linters (default 200)")
    parser.add_argument("--python", default=sys.executable, metavar="PATH", help="that has yamllint and check-jsonschema")
    parser.add_argument("--tmpfs", metavar="DIR", help="where the corpora are made (default /dev/shm)")
    parser.add_argument("--lint-arg", action="append", metavar="ARG",
                        help="passed on to thutuc lint (default --statistics)")
    parser.add_argument("--json", metavar="FILE", help="write the figures there")
    parser.add_argument("--cc", default=os.environ.get("CC", "cc"), help="the C compiler (default cc)")
    options = parser.parse_args()
    options.thutuc = os.path.abspath(options.thutuc)
    if os.sep in options.python:
        options.python = os.path.abspath(options.python)
    options.lint_arg = options.lint_arg or ["--statistics"]
    if not os.access(options.thutuc, os.X_OK):
        parser.error(f"no program {options.thutuc}: build it (swift build -c release), or say --thutuc PATH")
    return options


def main():
    options = arguments()
    parent = options.tmpfs or ("/dev/shm" if os.path.isdir("/dev/shm") else None)
    report = {"processors": os.cpu_count(), "sizes": []}
    with tempfile.TemporaryDirectory(prefix="thutuc-bench-", dir=parent) as scratch:
        try:
            scan = build_scan(scratch, options.cc)
            for count in map(int, options.sizes.split(",")):
                corpus = Corpus(options, scratch, scan, count)
                report["sizes"].append(corpus.rounds())
                if "others" not in report:
                    report["others"] = corpus.others()
                shutil.rmtree(corpus.root, ignore_errors=True)
        except Failure as failure:
            print(f"lint.py: {failure}", file=sys.stderr)
            return 2
    show(report)
    if options.json:
        with open(options.json, "w") as out:
            json.dump(report, out, ensure_ascii=False, indent=2)
            out.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
