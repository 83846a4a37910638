"""What the tests of forges share: the built program, and repositories to try it in."""
import pathlib

import pytest

from repository import Repository

ROOT = pathlib.Path(__file__).resolve().parents[2]


def pytest_addoption(parser):
    """The program under test."""
    parser.addoption("--thutuc", required=True, help="the built program")


@pytest.fixture(scope="session")
def program(pytestconfig):
    """The path of the program."""
    path = pathlib.Path(pytestconfig.getoption("--thutuc")).resolve()
    assert path.is_file(), f"{path} is not there; build it first"
    return path


@pytest.fixture
def repository(tmp_path, program):
    """A repository of this catalogue with a server to push to."""
    return Repository.of_this_catalogue(tmp_path, program)
