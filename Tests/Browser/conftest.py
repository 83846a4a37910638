"""Options and fixtures: one browser, one server, each page opened once for all that is asked of it."""
import pathlib
import shutil
from dataclasses import dataclass

import pytest
from playwright.sync_api import sync_playwright

from built_site import Site, address
from loopback import Server
from traffic import Traffic


@dataclass(frozen=True)
class View:
    """A way of looking at a page: its size in CSS pixels and what the reader prefers."""

    name: str
    width: int
    height: int
    scheme: str = "light"
    forced_colours: bool = False

    def context_options(self):
        return {
            "viewport": {"width": self.width, "height": self.height},
            "color_scheme": self.scheme,
            "forced_colors": "active" if self.forced_colours else "none",
            "reduced_motion": "reduce" if self.forced_colours else "no-preference",
            "locale": "vi-VN",
        }


VIEWS = [
    View("phone-light", 360, 740),
    View("phone-dark", 360, 740, "dark"),
    View("desk-light", 1280, 900),
    View("desk-dark", 1280, 900, "dark"),
    # 320 px is also 1280 px at 400 % zoom.
    View("narrow-forced-colours", 320, 640, "dark", forced_colours=True),
]


@dataclass
class Visit:
    """A page that is open in one view."""

    page: object
    traffic: Traffic
    type_name: str
    view: View


def pytest_addoption(parser):
    parser.addoption("--site", required=True, help="folder of the built site")
    parser.addoption("--thutuc", default=".build/release/thutuc", help="program that built it")
    parser.addoption("--as-of", default="", help="day it was built for")
    parser.addoption("--every", action="store_true", help="look at all pages, not at a share of them")
    parser.addoption("--chromium", default=shutil.which("chromium"), help="browser to use")


def chosen(config, paths):
    """Of many pages, those that this run looks at."""
    if config.getoption("--every"):
        return paths
    return Site(config.getoption("--site")).share(paths, config.getoption("--as-of"))


def pytest_generate_tests(metafunc):
    """Gives each test the pages it asks for by the name of its argument."""
    names = {"visit", "page_type", "procedure_page", "page_on_disk"} & set(metafunc.fixturenames)
    if not names:
        return
    types = Site(metafunc.config.getoption("--site")).page_types()
    if "visit" in names:
        cases = [(page_type, view) for page_type in types for view in VIEWS]
        metafunc.parametrize(
            "visit", cases, indirect=True, scope="module",
            ids=[f"{page_type.name}-{view.name}" for page_type, view in cases])
        return
    name = names.pop()
    if name == "procedure_page":
        types = [page_type for page_type in types if "procedure" in page_type.name]
    if name == "page_on_disk":
        # A host serves the page for missing addresses at any depth: its links start at the root.
        types = [page_type for page_type in types if page_type.name != "not-found"]
    metafunc.parametrize(name, types, ids=[page_type.name for page_type in types])


@pytest.fixture(scope="session")
def site(pytestconfig):
    return Site(pathlib.Path(pytestconfig.getoption("--site")))


@pytest.fixture(scope="session")
def server(site):
    server = Server(site.folder)
    yield server
    server.close()


@pytest.fixture(scope="session")
def browser(pytestconfig):
    with sync_playwright() as playwright:
        # Containers have no user namespaces for the sandbox; the pages are our own.
        browser = playwright.chromium.launch(
            executable_path=pytestconfig.getoption("--chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def visit(request, browser, server):
    page_type, view = request.param
    context = browser.new_context(**view.context_options())
    page = context.new_page()
    is_missing = page_type.name == "not-found"
    traffic = Traffic(page, server.origin, expected_status=404 if is_missing else 200)
    # The page for missing addresses is looked at where people meet it: deep inside the site.
    where = "/khong/co/trang/nay/" if is_missing else address(page_type.path)
    page.goto(server.origin + where, wait_until="load")
    yield Visit(page, traffic, page_type.name, view)
    context.close()


@pytest.fixture
def blank(browser):
    """An empty page of its own context, for what a test puts there."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()
