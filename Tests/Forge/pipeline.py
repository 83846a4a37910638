"""Runs the steps of action.yml and of the GitLab template as a forge would, but for foreign actions.

Expressions, environment files and conditions are evaluated here; every `run` is run by bash, every
`uses` is noted. So what is tested is the text of the files themselves, not a copy of it.
"""
import json
import os
import pathlib
import re
import shlex

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Missing:
    """A value that is not there: empty, as in the expressions of workflows."""

    def __getattr__(self, name):
        return self

    def __str__(self):
        return ""

    def __bool__(self):
        return False

    def __eq__(self, other):
        return other in ("", None) or isinstance(other, Missing)

    __hash__ = None


class Context(dict):
    """A mapping whose members are reached by dots."""

    def __getattr__(self, name):
        value = self.get(name, self.get(name.replace("_", "-"), Missing()))
        return Context(value) if isinstance(value, dict) else value


def evaluate(expression, contexts):
    """The value of an expression of a workflow: names, ==, !=, &&, ||, !."""
    code = expression.strip().removeprefix("${{").removesuffix("}}")
    code = re.sub(r"(\w+(?:\.[\w-]+)+)", lambda match: match.group(1).replace("-", "_"), code)
    code = code.replace("&&", " and ").replace("||", " or ")
    code = re.sub(r"!(?!=)", " not ", code)
    names = {name: Context(value) for name, value in contexts.items()}
    return eval(code, {"__builtins__": {}, "cancelled": lambda: False}, names)  # pylint: disable=eval-used


def filled(text, contexts):
    """A text with its expressions filled in."""
    return re.sub(r"\$\{\{.*?\}\}", lambda match: str(evaluate(match.group(0), contexts)), str(text))


def read_pairs(path):
    """What a step wrote into GITHUB_OUTPUT or GITHUB_ENV."""
    if not path.exists():
        return {}
    return dict(line.split("=", 1) for line in path.read_text().splitlines() if "=" in line)


class Action:
    """One run of action.yml in a clone."""

    def __init__(self, repository, event, server, **inputs):
        self.repository = repository
        self.folder = repository.folder
        self.runner = pathlib.Path(str(self.folder) + "-runner")
        self.runner.mkdir(exist_ok=True)
        self.definition = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
        (self.runner / "event.json").write_text(json.dumps(event))
        self.github = {
            "event": event, "token": "giay-phep-vi-du", "repository": "vi-du/danh-muc",
            "server_url": server.address, "run_id": "42", "head_ref": "them-giay",
            "ref_name": "42/merge"}
        self.inputs = {
            name: inputs.get(name.replace("-", "_"), filled(one.get("default", ""), {
                "github": self.github}))
            for name, one in self.definition["inputs"].items()}
        self.environment = {
            "GITHUB_ACTIONS": "true", "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_API_URL": server.address, "GITHUB_SERVER_URL": server.address,
            "GITHUB_REPOSITORY": self.github["repository"],
            "GITHUB_EVENT_PATH": str(self.runner / "event.json"),
            "THUTUC_BINARY": str(repository.program)}
        self.steps = {}
        self.used = []
        self.log = ""

    def run(self):
        """Runs all steps; gives the code of the last one that failed, else 0."""
        status = 0
        for number, step in enumerate(self.definition["runs"]["steps"]):
            contexts = {"inputs": self.inputs, "github": self.github,
                        "steps": self.steps, "env": self.environment}
            if status != 0 or ("if" in step and not evaluate(step["if"], contexts)):
                continue
            if "uses" in step:
                given = {name: filled(value, contexts) for name, value in step["with"].items()}
                self.used.append((step["uses"].split("@")[0], given))
                continue
            status = self._run(step, number, contexts)
        return status

    def _run(self, step, number, contexts):
        output, variables = self.runner / f"output-{number}", self.runner / "env"
        own = {name: filled(value, contexts) for name, value in step.get("env", {}).items()}
        result = self.repository.run(
            "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", filled(step["run"], contexts),
            env={**self.environment, **own, "GITHUB_OUTPUT": str(output),
                 "GITHUB_ENV": str(variables),
                 "GITHUB_STEP_SUMMARY": str(self.runner / "summary.md")})
        self.log += result.stdout + result.stderr
        self.environment.update(read_pairs(variables))
        if "id" in step:
            self.steps[step["id"]] = {"outputs": read_pairs(output)}
        return result.returncode

    @property
    def summary(self):
        """What the job's page shows."""
        return (self.runner / "summary.md").read_text(encoding="utf-8")

    def result(self, name):
        """One of the files that are kept."""
        return (self.folder / ".thutuc-check" / name).read_text(encoding="utf-8")

    @property
    def outputs(self):
        """What the action gives to the steps behind it."""
        return {name: filled(one["value"], {"steps": self.steps})
                for name, one in self.definition["outputs"].items()}


class GitLabJob:
    """One job of the GitLab template."""

    def __init__(self, repository, name, variables):
        self.repository = repository
        self.jobs = yaml.safe_load((ROOT / "forge" / "gitlab.yml").read_text(encoding="utf-8"))
        self.job = self._whole(name)
        self.variables = {**self.jobs["variables"], **self.job.get("variables", {}), **variables}

    def _whole(self, name):
        job = self.jobs[name]
        base = self._whole(job["extends"]) if "extends" in job else {}
        variables = {**base.get("variables", {}), **job.get("variables", {})}
        return {**base, **job, "variables": variables}

    def run(self):
        """All lines of the job in one shell, as a runner does; stops at the first that fails."""
        lines = self.job.get("before_script", []) + self.job["script"]
        if self.variables.get("THUTUC_TOOL_ROOT"):
            # The template takes the folder of the project for the tool's where no other is named.
            lines = [line.replace('THUTUC_TOOL="$PWD"', f'THUTUC_TOOL={shlex.quote(str(ROOT))}')
                     for line in lines]
        script = "\n".join(lines)
        return self.repository.run("bash", "-eo", "pipefail", "-c", script, env=self.variables)


def event(repository, number=42, fork=False):
    """The event of a pull request."""
    owner = "nguoi-khac/danh-muc" if fork else "vi-du/danh-muc"
    return {"pull_request": {
        "number": number, "base": {"ref": "main"},
        "head": {"ref": "them-giay", "sha": repository.git("rev-parse", "HEAD"),
                 "repo": {"full_name": owner}}},
        "repository": {"default_branch": "main"}}


def is_there(path):
    """Whether a file is there."""
    return os.path.exists(path)
