#!/usr/bin/env python3
"""Time `thutuc diff` between two commits, beside `git diff` and a generic comparison (deepdiff).

    diff.py [--thutuc PATH] [-n 1000 10000 100000] [--changed 100] [--runs 5] [--json FILE]
            [--scratch DIR] [--memory DIR]

For each size a catalogue is generated and committed, K files are changed in one
value each and committed again. The files are generated in memory (--memory), the
repository lies on the disk (--scratch), so that the cold figure is one. Warm figures are medians of runs in turn; the
cold one is a single run after the page cache was dropped, which needs root, and
is left out where that is refused. deepdiff compares the K changed files alone,
already checked out: it does no finding, no reading of git, no meaning.
Exit code: 0; 1 when a figure is over its bound; 2 when a run failed.
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

HERE = os.path.dirname(os.path.abspath(__file__))
WARM, COLD = 0.5, 3.0


def run(command, cwd=None, accept=(0,)):
    start = time.perf_counter()
    done = subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE)
    wall = time.perf_counter() - start
    if done.returncode not in accept:
        sys.stderr.write(f"{' '.join(command)}: {done.returncode}\n{done.stderr.decode(errors='replace')[:2000]}\n")
        sys.exit(2)
    return wall, done.stdout


def git(folder, *arguments):
    run(["git", "-c", "user.email=a@example.vn", "-c", "user.name=A", "-c", "commit.gpgsign=false",
         "-c", "gc.auto=0", *arguments], folder)


def generate(folder, count, *more):
    run([sys.executable, os.path.join(HERE, "generate.py"), "--out", folder, "-n", str(count), *more])


def drop_cache():
    try:
        os.sync()
        with open("/proc/sys/vm/drop_caches", "w") as file:
            file.write("3\n")
        return True
    except OSError:
        return False


GENERIC = """
import subprocess, sys, yaml
from deepdiff import DeepDiff
loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
paths = subprocess.run(["git", "diff", "--name-only", "-z", "HEAD~1", "HEAD"], capture_output=True,
                       check=True).stdout.decode().split("\\0")[:-1]
def load(revision, path):
    text = subprocess.run(["git", "show", f"{revision}:{path}"], capture_output=True, check=True).stdout
    return yaml.load(text, loader)
pairs = [(load("HEAD~1", p), load("HEAD", p)) for p in paths if p.endswith(".yaml")]
import time
start = time.perf_counter()
changes = sum(len(DeepDiff(a, b, ignore_order=True)) for a, b in pairs)
print(time.perf_counter() - start, changes, len(pairs))
"""


def measure(options, count, scratch, memory):
    folder = os.path.join(scratch, str(count))
    os.makedirs(folder)
    git(folder, "init", "-q", "-b", "main")
    for message, more in (("before", []), ("after", ["--change", str(options.changed)])):
        made = os.path.join(memory, f"{count}-{message}")
        generate(made, count, *more)
        git(folder, f"--work-tree={made}", "add", "-A")
        git(folder, f"--work-tree={made}", "commit", "-q", "-m", message)
        shutil.copy(os.path.join(made, "thutuc.yaml"), folder)
        shutil.rmtree(made)
    git(folder, "repack", "-q", "-a", "-d")
    ours = [options.thutuc, "diff", "HEAD~1..HEAD", "--format", "json", "--fail-on", "never"]
    theirs = ["git", "diff", "HEAD~1", "HEAD"]
    figures = {"files": count, "thutuc": [], "git-diff": []}
    _, output = run(ours, folder)
    summary = json.loads(output)["summary"]
    figures["records"], figures["changes"] = summary["records"], summary["changes"]
    for _ in range(options.runs):
        figures["thutuc"].append(run(ours, folder)[0])
        figures["git-diff"].append(run(theirs, folder)[0])
    for name in ("thutuc", "git-diff"):
        figures[name] = statistics.median(figures[name])
    figures["cold"] = run(ours, folder)[0] if drop_cache() else None
    if options.python:
        wall, output = run([options.python, "-c", GENERIC], folder)
        compare, found, pairs = output.split()
        figures["deepdiff"] = {"whole": wall, "comparing": float(compare), "found": int(found),
                               "pairs": int(pairs)}
    return figures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--thutuc", default=os.path.join(HERE, "../.build/release/thutuc"))
    parser.add_argument("-n", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--changed", type=int, default=100)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--python", help="a Python with deepdiff and PyYAML; without it, not compared")
    parser.add_argument("--scratch", help="where to make the catalogues; a temporary folder")
    parser.add_argument("--memory", default="/dev/shm" if os.path.isdir("/dev/shm") else None,
                        help="where to generate the files; /dev/shm")
    parser.add_argument("--json")
    options = parser.parse_args()
    options.thutuc = os.path.abspath(options.thutuc)
    print("files    records  changes  thutuc warm  cold     git diff  deepdiff (same files)")
    over = False
    all_figures = []
    with (tempfile.TemporaryDirectory(dir=options.scratch) as scratch,
          tempfile.TemporaryDirectory(dir=options.memory) as memory):
        for count in options.n:
            figures = measure(options, count, scratch, memory)
            all_figures.append(figures)
            cold = figures["cold"]
            generic = figures.get("deepdiff")
            print(f"{count:<8} {figures['records']:<8} {figures['changes']:<8} {figures['thutuc']:.3f} s      "
                  f"{'not allowed' if cold is None else f'{cold:.3f} s':<8} {figures['git-diff']:.3f} s   "
                  f"{'-' if generic is None else '%.2f s' % generic['whole']}", flush=True)
            if count == 10_000 and (figures["thutuc"] > WARM or (cold or 0) > COLD):
                over = True
    if options.json:
        with open(options.json, "w") as file:
            json.dump(all_figures, file, indent=2)
    sys.exit(1 if over else 0)


main()
