"""The built program, run as people run it, over the real catalogue."""

import json
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).parent.parent.parent


def pytest_addoption(parser):
    parser.addoption("--thutuc", required=True, help="the built program")
    parser.addoption("--day", required=True, help="the day records are judged on")


class Program:
    """`thutuc` in one folder: what it printed, and how it ended."""

    def __init__(self, path, day):
        self.path, self.day = path, day

    def run(self, *arguments, folder=ROOT):
        done = subprocess.run(
            [self.path, *arguments], cwd=folder, capture_output=True, text=True, check=False
        )
        assert done.returncode in (0, 1), done.stderr
        return done

    def lint(self, form, *arguments, folder=ROOT):
        return self.run("lint", "--format", form, "--as-of", self.day, *arguments, folder=folder).stdout


@pytest.fixture(scope="session")
def program(request):
    return Program(request.config.getoption("--thutuc"), request.config.getoption("--day"))


@pytest.fixture(scope="session")
def findings(program):
    """All findings of the catalogue, as JSON tells them: what the other outputs are held against."""
    return json.loads(program.lint("json"))
