#!/usr/bin/env python3
"""Time how soon the preview tells that a saved file has changed, and what it takes to wait.

    preview.py [--serve PATH] [-n 2000] [--saves 20] [--port 18080]

A catalogue of -n procedures is generated and served. For each save one value of one
file is changed, and the time runs from the write until the request that an open page
leaves waiting (`/thutuc-preview/next`) is answered; then the changed page is asked
for. Exit code: 0; 1 when the median is over 100 ms; 2 when the preview did not start.
"""
import argparse
import glob
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
GOAL = 100


class Preview:
    """A running preview."""

    def __init__(self, program, workspace, port):
        self.origin = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen([program, "--workspace", workspace, "--port", str(port)],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def get(self, path):
        with urllib.request.urlopen(self.origin + path, timeout=60) as answer:
            return answer.read()

    def version(self, after):
        return int(self.get(f"/thutuc-preview/next?after={after}"))

    def ready(self):
        start = time.perf_counter()
        while time.perf_counter() - start < 120:
            try:
                return self.version(0), time.perf_counter() - start
            except OSError:
                time.sleep(.05)
        sys.exit(2)

    def processor_time(self):
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def save(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def told_after(preview, version, path, text):
    """Milliseconds from a save until a page that waits is told, and the version it is told."""
    told = {}

    def wait():
        told["version"] = preview.version(version)
        told["at"] = time.perf_counter()

    waiting = threading.Thread(target=wait)
    waiting.start()
    time.sleep(.2)
    start = time.perf_counter()
    save(path, text)
    waiting.join()
    return (told["at"] - start) * 1000, told["version"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--serve", default=os.path.join(HERE, "..", ".build", "release", "thutuc-serve"))
    parser.add_argument("-n", type=int, default=2000)
    parser.add_argument("--saves", type=int, default=20)
    parser.add_argument("--port", type=int, default=18080)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as workspace:
        subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), "--out", workspace, "-n", str(options.n)],
                       check=True, stdout=subprocess.DEVNULL)
        files = sorted(glob.glob(os.path.join(workspace, "catalogue", "procedures", "*", "*.yaml")))
        preview = Preview(options.serve, workspace, options.port)
        try:
            version, start = preview.ready()
            told, pages = [], []
            for number in range(options.saves):
                path = files[number * 37 % len(files)]
                with open(path, encoding="utf-8") as file:
                    text = file.read()
                name = next(line for line in text.split("\n") if line.startswith("name:"))
                changed = text.replace(name, f"name: Ví dụ {number}", 1)
                took, version = told_after(preview, version, path, changed)
                told.append(took)
                before = time.perf_counter()
                preview.get(f"/thu-tuc/{os.path.basename(path)[:-5]}/")
                pages.append((time.perf_counter() - before) * 1000)
                _, version = told_after(preview, version, path, text)
            before = preview.processor_time()
            time.sleep(5)
            idle = (preview.processor_time() - before) / 5
        finally:
            preview.process.kill()
    told.sort()
    print(f"{options.n} procedures: ready after {start:.1f} s")
    print(f"a save is told after {statistics.median(told):.0f} ms (median of {len(told)}), at most {told[-1]:.0f} ms; "
          f"its page takes {statistics.median(pages):.0f} ms")
    print(f"waiting takes {idle:.1%} of a processor")
    sys.exit(statistics.median(told) > GOAL)


if __name__ == "__main__":
    main()
