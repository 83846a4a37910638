"""Every page of the site, once, in the narrowest window."""
import looks
import pytest
from built_site import address
from traffic import Traffic


def pytest_generate_tests(metafunc):
    """One case for each page that shows something itself."""
    if "path" in metafunc.fixturenames:
        from built_site import Site

        metafunc.parametrize("path", Site(metafunc.config.getoption("--site")).pages)


@pytest.fixture(scope="module")
def narrow(browser):
    context = browser.new_context(viewport={"width": 320, "height": 640}, locale="vi-VN")
    yield context
    context.close()


def test_page(narrow, server, path):
    page = narrow.new_page()
    traffic = Traffic(page, server.origin)
    page.goto(server.origin + address(path), wait_until="load")
    problems = looks.text(page) + looks.overflow(page) + looks.inner_links(page)
    page.close()
    assert problems + traffic.complaints == []
