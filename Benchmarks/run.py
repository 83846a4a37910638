#!/usr/bin/env python3
"""Time `thutuc` against the bare libyaml scan of the same files, in turn.

    run.py [--thutuc PATH] [-n N | --corpus DIR] [--pairs 5] [--warm] [--site] [--json FILE]

A pair is one run of the scan followed by one of thutuc, so that whatever slows
the machine down slows both; see README.md for what the figures mean. Exit
code: 0, 1 when a ratio is over --max-ratio, 2 when a run failed.
"""
import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))


class Failure(Exception):
    pass


def build_scan(folder, compiler):
    binary = os.path.join(folder, "event-scan")
    command = [*compiler.split(), "-O2", "-o", binary, os.path.join(HERE, "event-scan.c"), "-lyaml"]
    try:
        subprocess.run(command, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Failure(f"the scan does not build ({error}); is libyaml-dev installed?") from None
    return binary


def measure(command, output, accept=(0,), cwd=None, environment=None):
    """One run: wall seconds, CPU seconds, peak memory in bytes, exit code."""
    with open(output, "wb") as out, open(output + ".err", "wb") as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=errors, cwd=cwd, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accept:
        with open(output + ".err", errors="replace") as errors:
            raise Failure(f"{' '.join(command)}: exit code {process.returncode}\n{errors.read(2000)}")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss * 1024,
            "code": process.returncode}


def walk(folder):
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            yield os.path.join(parent, name)


def sizes(folder):
    all_sizes = [os.path.getsize(path) for path in walk(folder)]
    return {"files": len(all_sizes), "bytes": sum(all_sizes)}


def spread(runs, key="wall"):
    values = [run[key] for run in runs]
    return {"min": min(values), "median": statistics.median(values), "max": max(values)}


class Bench:
    def __init__(self, options, scratch):
        self.options, self.scratch = options, scratch
        self.corpus = self.prepare_corpus()
        files = [path for path in walk(self.corpus) if path.endswith(".yaml")]
        self.list = os.path.join(scratch, "list")
        with open(self.list, "w") as out:
            out.writelines(path + "\n" for path in files)
        self.scan_command = [build_scan(scratch, options.cc), "-p", str(options.processes), self.list]
        self.own = set(os.listdir(self.corpus))
        hidden = sorted(name for name in self.own if name.startswith("."))
        if hidden:
            print(f"kept: {', '.join(hidden)}; if that is a cache, cold runs are not cold", file=sys.stderr)
        self.cache = os.path.join(scratch, "home")

    def prepare_corpus(self):
        corpus = os.path.abspath(self.options.corpus or os.path.join(self.scratch, "corpus"))
        if not os.path.exists(os.path.join(corpus, "thutuc.yaml")):
            print(f"generating {self.options.n} procedures in {corpus}", file=sys.stderr)
            done = subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), "--out", corpus,
                                   "-n", str(self.options.n), "--seed", str(self.options.seed)])
            if done.returncode:
                raise Failure("generate.py failed")
        return corpus

    def output(self, name):
        return os.path.join(self.scratch, name + ".out")

    def run_scan(self):
        return measure(self.scan_command, self.output("scan"))

    def forget(self):
        """No cache of an earlier run is left, in the home folder or in the workspace."""
        shutil.rmtree(self.cache, ignore_errors=True)
        os.makedirs(self.cache)
        for name in set(os.listdir(self.corpus)) - self.own:
            path = os.path.join(self.corpus, name)
            if name.startswith(".") and os.path.isdir(path):
                shutil.rmtree(path, ignore_errors=True)
            elif name.startswith("."):
                os.remove(path)

    def run_thutuc(self, name, arguments, accept):
        environment = dict(os.environ, HOME=self.cache, XDG_CACHE_HOME=os.path.join(self.cache, ".cache"),
                           LC_ALL="C.UTF-8")
        return measure([self.options.thutuc, *arguments], self.output(name), accept, self.corpus, environment)

    def lint(self, name):
        return self.run_thutuc(name, ["lint", self.corpus, *self.options.lint_arg], (0, 1))

    def cold(self):
        self.forget()
        return self.lint("lint")

    def warm(self):
        return self.lint("warm")

    def build(self):
        self.forget()
        site = os.path.join(self.tmpfs, "site")
        shutil.rmtree(site, ignore_errors=True)
        return self.run_thutuc("site", ["build", "--out", site, *self.options.build_arg], (0,))

    def series(self, subject):
        """Pairs of runs, scan first; one of each beforehand is not counted."""
        self.run_scan()
        subject()
        runs = [(self.run_scan(), subject()) for _ in range(self.options.pairs)]
        scans, others = [pair[0] for pair in runs], [pair[1] for pair in runs]
        return {"scan": {"wall": spread(scans), "memory": max(run["memory"] for run in scans)},
                "wall": spread(others), "cpu": spread(others, "cpu"), "memory": max(run["memory"] for run in others),
                "codes": sorted({run["code"] for run in others}),
                "ratio of medians": spread(others)["median"] / spread(scans)["median"],
                "paired median ratio": statistics.median(other["wall"] / scan["wall"] for scan, other in runs),
                "runs": [{"scan": scan["wall"], "thutuc": other["wall"]} for scan, other in runs]}

    def printed(self, name):
        with open(self.output(name), "rb") as out:
            data = out.read()
        lines = data.decode(errors="replace").splitlines()
        return {"bytes": len(data), "lines": len(lines), "last line": next((l for l in reversed(lines) if l.strip()), "")}

    def run(self):
        report = {"processors": os.cpu_count(), "processes of the scan": self.options.processes,
                  "pairs": self.options.pairs, "corpus": self.corpus}
        self.run_scan()
        with open(self.output("scan")) as out:
            report["counts"] = {key: int(value) for key, value in (pair.split("=") for pair in out.read().split())}
        if self.options.scan_only:
            report["scan"] = {"wall": spread([self.run_scan() for _ in range(self.options.pairs)])}
            return report
        report["lint"] = self.series(self.cold) | {"output": self.printed("lint")}
        if self.options.warm:
            report["warm"] = self.series(self.warm) | {"output": self.printed("warm")}
        if self.options.site:
            report["site"] = self.site()
        self.forget()
        # On Linux a child's peak counts what its parent held when it started it.
        report["least memory that can be seen"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        return report

    def site(self):
        parent = self.options.tmpfs or ("/dev/shm" if os.path.isdir("/dev/shm") else None)
        if parent is None:
            print("no tmpfs found: the site goes to a disk, and its times are the disk's", file=sys.stderr)
        self.tmpfs = tempfile.mkdtemp(prefix="thutuc-bench-", dir=parent)
        try:
            return self.series(self.build) | {"pages": sizes(os.path.join(self.tmpfs, "site"))}
        finally:
            shutil.rmtree(self.tmpfs, ignore_errors=True)


def show(report, out):
    counts = report["counts"]
    print(f"{counts['files']:,} files, {counts['bytes']:,} bytes, {counts['events']:,} events; "
          f"scan with {report['processes of the scan']} processes; {report['processors']} processors", file=out)

    def wall(name, times):
        print(f"  {name:<14} min {times['min']:7.3f}   median {times['median']:7.3f}   max {times['max']:7.3f} s", file=out)

    if "scan" in report:
        wall("scan", report["scan"]["wall"])
    for name, title in (("lint", "thutuc lint, cold"), ("warm", "thutuc lint, warm"), ("site", "thutuc build, full")):
        if name not in report:
            continue
        part = report[name]
        print(f"{title}: {part['paired median ratio']:.2f} × the scan (median of {report['pairs']} pairs); "
              f"ratio of medians {part['ratio of medians']:.2f}", file=out)
        wall("scan", part["scan"]["wall"])
        wall("thutuc", part["wall"])
        print(f"  peak memory    {part['memory'] / 2**20:.0f} MiB (scan {part['scan']['memory'] / 2**20:.0f} MiB); "
              f"CPU median {part['cpu']['median']:.3f} s; exit code {', '.join(map(str, part['codes']))}", file=out)
        if "output" in part:
            print(f"  printed        {part['output']['lines']:,} lines, {part['output']['bytes']:,} bytes; "
                  f"last: {part['output']['last line'][:100]}", file=out)
        if "pages" in part:
            print(f"  written        {part['pages']['files']:,} files, {part['pages']['bytes']:,} bytes", file=out)


def arguments():
    parser = argparse.ArgumentParser(description="Time thutuc against the bare libyaml scan of the same files.")
    parser.add_argument("--thutuc", default=os.path.join(HERE, "..", ".build", "release", "thutuc"), metavar="PATH")
    parser.add_argument("-n", type=int, default=10_000, help="how many procedures to generate (default 10000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", metavar="DIR", help="use this workspace; generated there if it does not exist")
    parser.add_argument("--pairs", type=int, default=5, help="how many pairs of runs (default 5)")
    parser.add_argument("--processes", type=int, default=2, help="processes of the scan (default 2)")
    parser.add_argument("--warm", action="store_true", help="also time lint with its cache left in place")
    parser.add_argument("--site", action="store_true", help="also time a full build of the site, to a tmpfs")
    parser.add_argument("--tmpfs", metavar="DIR", help="where the site is built (default /dev/shm)")
    parser.add_argument("--lint-arg", action="append", default=[], metavar="ARG", help="passed on to thutuc lint")
    parser.add_argument("--build-arg", action="append", default=[], metavar="ARG", help="passed on to thutuc build")
    parser.add_argument("--scan-only", action="store_true", help="the scan alone, without thutuc")
    parser.add_argument("--max-ratio", type=float, metavar="R", help="exit with 1 if cold lint is over R × the scan")
    parser.add_argument("--json", metavar="FILE", help="write the figures there; - for standard output")
    parser.add_argument("--cc", default=os.environ.get("CC", "cc"), help="the C compiler (default cc)")
    options = parser.parse_args()
    if options.pairs < 1 or options.n < 1:
        parser.error("at least one pair, and one procedure")
    options.thutuc = os.path.abspath(options.thutuc)
    if not options.scan_only and not os.access(options.thutuc, os.X_OK):
        parser.error(f"no program {options.thutuc}: build it (swift build -c release), or say --thutuc PATH")
    return options


def main():
    options = arguments()
    with tempfile.TemporaryDirectory(prefix="thutuc-bench-") as scratch:
        try:
            report = Bench(options, scratch).run()
        except Failure as failure:
            print(f"run.py: {failure}", file=sys.stderr)
            return 2
    show(report, sys.stderr if options.json == "-" else sys.stdout)
    if options.json == "-":
        json.dump(report, sys.stdout, ensure_ascii=False, indent=2)
        print()
    elif options.json:
        with open(options.json, "w") as out:
            json.dump(report, out, ensure_ascii=False, indent=2)
            out.write("\n")
    if options.max_ratio and not options.scan_only and report["lint"]["paired median ratio"] > options.max_ratio:
        print(f"cold lint is over {options.max_ratio} × the scan", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
