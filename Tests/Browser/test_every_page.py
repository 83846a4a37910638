"""Pages of every kind in the narrowest window: the largest and a third of the others, or all (`--every`)."""
import looks
import pytest
from built_site import Site, address
from conftest import chosen
from traffic import Traffic


def pytest_generate_tests(metafunc):
    """One case for each page that shows something itself."""
    pages = Site(metafunc.config.getoption("--site")).pages
    metafunc.parametrize("path", chosen(metafunc.config, pages))


@pytest.fixture(scope="module")
def narrow(browser, server):
    """One window for all pages: opening a new one takes longer than looking."""
    context = browser.new_context(viewport={"width": 320, "height": 640}, locale="vi-VN")
    page = context.new_page()
    yield page, Traffic(page, server.origin)
    context.close()


def test_page(narrow, server, path):
    page, traffic = narrow
    traffic.complaints.clear()
    page.goto(server.origin + address(path), wait_until="load")
    problems = looks.text(page) + looks.overflow(page) + looks.inner_links(page)
    assert problems + traffic.complaints == []
