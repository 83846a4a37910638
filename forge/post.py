#!/usr/bin/env python3
"""Keeps one comment on a change, or one issue, up to date; needs nothing but Python.

    forge/post.py comment FILE            under the pull or merge request of this run
    forge/post.py issue FILE --title T    the open issue that bears the mark, else a new one

The first line of FILE is a mark that nobody sees on the page. What begins with it is ours: it is
looked for on every page of the list, written anew where it differs, and what is there twice is
removed. Where and as whom is told by the environment of the pipeline: GitHub's or GitLab's.

Ends with 0 where it is done, where a fork may not comment and where there is nothing to comment
on; with 2 where the forge could not be reached.
"""
import argparse
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

TRIES = 4


class Refused(Exception):
    """The forge does not let this run write."""


class Forge:
    """What both forges need: one request, with patience."""

    def __init__(self, base, headers, pause=time.sleep):
        self.base = base.rstrip("/")
        self.headers = headers
        self.pause = pause

    def ask(self, method, path, body=None):
        """The answer as JSON, with its headers; tries again what may pass."""
        data = None if body is None else json.dumps(body).encode()
        headers = dict(self.headers, **{"Content-Type": "application/json"})
        for attempt in range(TRIES):
            request = urllib.request.Request(
                self.base + path, data=data, headers=headers, method=method)
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    text = answer.read().decode()
                    return (json.loads(text) if text else None), answer.headers
            except urllib.error.HTTPError as error:
                message = error.read().decode(errors="replace")[:300]
                limited = error.code == 403 and "rate limit" in message.lower()
                if error.code in (401, 403, 404) and not limited:
                    raise Refused(f"{error.code} {message}") from error
                if error.code < 500 and error.code != 429 and not limited:
                    raise OSError(f"{method} {path}: {error.code} {message}") from error
                wait = error.headers.get("Retry-After", "")
                seconds = min(60, int(wait)) if wait.isdigit() else 2 ** attempt
            except (urllib.error.URLError, TimeoutError) as error:
                message, seconds = str(error), 2 ** attempt
            if attempt + 1 < TRIES:
                self.pause(seconds)
        raise OSError(f"{method} {path}: {message}")

    def pages(self, path):
        """Every element of a list, page after page."""
        join = "&" if "?" in path else "?"
        page = 1
        while True:
            elements, _ = self.ask("GET", f"{path}{join}per_page=100&page={page}")
            yield from elements
            if len(elements) < 100:
                return
            page += 1


class GitHub:
    """Comments and issues of GitHub."""

    longest = 65_536

    def __init__(self, environment):
        self.forge = Forge(
            environment.get("GITHUB_API_URL", "https://api.github.com"),
            {"Authorization": "Bearer " + environment["GITHUB_TOKEN"],
             "Accept": "application/vnd.github+json", "User-Agent": "thutuc"})
        self.repository = "/repos/" + environment["GITHUB_REPOSITORY"]
        self.number = None
        if os.path.exists(environment.get("GITHUB_EVENT_PATH", "")):
            with open(environment["GITHUB_EVENT_PATH"], encoding="utf-8") as file:
                self.number = json.load(file).get("pull_request", {}).get("number")

    def comments(self):
        """Each comment of the pull request: id, text, whether a program wrote it."""
        path = f"{self.repository}/issues/{self.number}/comments"
        for comment in self.forge.pages(path):
            author = (comment.get("user") or {}).get("type")
            yield comment["id"], comment.get("body") or "", author == "Bot"

    def write_comment(self, identifier, text):
        """Changes a comment, or makes one where there is no id."""
        if identifier is None:
            self.forge.ask(
                "POST", f"{self.repository}/issues/{self.number}/comments", {"body": text})
        else:
            self.forge.ask(
                "PATCH", f"{self.repository}/issues/comments/{identifier}", {"body": text})

    def remove_comment(self, identifier):
        """Takes a comment away."""
        self.forge.ask("DELETE", f"{self.repository}/issues/comments/{identifier}")

    def issues(self):
        """Each open issue: number and text; pull requests are no issues."""
        for issue in self.forge.pages(f"{self.repository}/issues?state=open"):
            if "pull_request" not in issue:
                yield issue["number"], issue.get("body") or ""

    def write_issue(self, number, title, text):
        """Changes an issue, or opens one."""
        body = {"title": title, "body": text}
        if number is None:
            self.forge.ask("POST", f"{self.repository}/issues", body)
        else:
            self.forge.ask("PATCH", f"{self.repository}/issues/{number}", body)


class GitLab:
    """Notes and issues of GitLab."""

    longest = 1_000_000

    def __init__(self, environment):
        self.forge = Forge(
            environment["CI_API_V4_URL"],
            {"PRIVATE-TOKEN": environment["THUTUC_TOKEN"], "User-Agent": "thutuc"})
        self.project = "/projects/" + urllib.parse.quote(environment["CI_PROJECT_ID"], safe="")
        self.number = environment.get("CI_MERGE_REQUEST_IID")
        self.notes = f"{self.project}/merge_requests/{self.number}/notes"
        self.me = None

    def comments(self):
        """Each note that a person or a program wrote: id, text, whether it is ours."""
        if self.me is None:
            self.me = self.forge.ask("GET", "/user")[0]["id"]
        for note in self.forge.pages(self.notes):
            if not note.get("system"):
                ours = (note.get("author") or {}).get("id") == self.me
                yield note["id"], note.get("body") or "", ours

    def write_comment(self, identifier, text):
        """Changes a note, or makes one where there is no id."""
        if identifier is None:
            self.forge.ask("POST", self.notes, {"body": text})
        else:
            self.forge.ask("PUT", f"{self.notes}/{identifier}", {"body": text})

    def remove_comment(self, identifier):
        """Takes a note away."""
        self.forge.ask("DELETE", f"{self.notes}/{identifier}")

    def issues(self):
        """Each open issue: number and text."""
        for issue in self.forge.pages(f"{self.project}/issues?state=opened"):
            yield issue["iid"], issue.get("description") or ""

    def write_issue(self, number, title, text):
        """Changes an issue, or opens one."""
        body = {"title": title, "description": text}
        if number is None:
            self.forge.ask("POST", f"{self.project}/issues", body)
        else:
            self.forge.ask("PUT", f"{self.project}/issues/{number}", body)


def choose(environment):
    """The forge that this pipeline runs on; nothing where there is none or no leave to write."""
    if environment.get("CI_API_V4_URL"):
        return GitLab(environment) if environment.get("THUTUC_TOKEN") else None
    if environment.get("GITHUB_TOKEN") and environment.get("GITHUB_REPOSITORY"):
        return GitHub(environment)
    return None


def keep_comment(forge, text):
    """Leaves exactly one comment that begins with the mark; says what was done."""
    mark = text.split("\n", 1)[0]
    # Only what a program wrote is ours: anybody can write a mark.
    ours = [(identifier, body) for identifier, body, is_program in forge.comments()
            if is_program and body.startswith(mark)]
    if not ours:
        forge.write_comment(None, text)
        return "made"
    identifier, body = ours[0]
    for double, _ in ours[1:]:
        forge.remove_comment(double)
    if body.replace("\r\n", "\n").rstrip() == text.rstrip():
        return "unchanged"
    forge.write_comment(identifier, text)
    return "updated"


def keep_issue(forge, title, text):
    """Leaves one open issue that begins with the mark; says what was done."""
    mark = text.split("\n", 1)[0]
    for number, body in forge.issues():
        if body.startswith(mark):
            forge.write_issue(number, title, text)
            return "updated"
    forge.write_issue(None, title, text)
    return "made"


def main(arguments=None, environment=None):
    """The whole run; the exit code."""
    environment = os.environ if environment is None else environment
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("what", choices=["comment", "issue"])
    parser.add_argument("file")
    parser.add_argument("--title", default="")
    options = parser.parse_args(arguments)
    with open(options.file, encoding="utf-8") as file:
        text = file.read()
    forge = choose(environment)
    if forge is None:
        print("thutuc: không có quyền ghi lên kho mã nguồn, nên không để lại gì (no token)")
        return 0
    if not text.startswith("<!--") or len(text) > forge.longest:
        print(f"thutuc: {options.file} không có dấu ở dòng đầu, hoặc quá dài", file=sys.stderr)
        return 2
    try:
        if options.what == "issue":
            done = keep_issue(forge, options.title, text)
        elif forge.number is None:
            print("thutuc: lần chạy này không thuộc đề nghị nào (no pull request)")
            return 0
        else:
            done = keep_comment(forge, text)
    except Refused as refusal:
        # A fork may not comment; the summary stands on the page of the run.
        print(f"thutuc: không được phép ghi, xem bản tóm tắt của lần chạy (refused: {refusal})")
        return 0
    except OSError as error:
        print(f"thutuc: không ghi được: {error}", file=sys.stderr)
        return 2
    print(f"thutuc: {options.what} {done}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
