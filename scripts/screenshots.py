"""Takes pictures of a built site: a few for the documentation, and each kind of page at two widths.

    screenshots.py SITE DOCUMENTATION ALL CHROMIUM
"""
import pathlib
import sys

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Tests" / "Browser"))
from built_site import Site  # noqa: E402  # it lies with the tests that use it most

#: Name of the picture, page (a pattern, the first match counts), width, height, colour scheme.
PICTURES = [
    ("home-desk-light", "index.html", 1280, 800, "light"),
    ("procedure-desk-light", "thu-tuc/1.001193/*/index.html", 1280, 900, "light"),
    ("procedure-phone-light", "thu-tuc/1.001193/*/index.html", 360, 740, "light"),
    ("procedure-phone-dark", "thu-tuc/1.001193/*/index.html", 360, 740, "dark"),
]
#: Name of the width, pixels.
WIDTHS = [("desk", 1280), ("phone", 360)]
#: A longer page is cut here: what is wrong with it shows by then.
TALLEST = 6000


def document(browser, site, folder):
    """The pictures that the documentation shows."""
    for name, pattern, width, height, scheme in PICTURES:
        page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
        page.goto(sorted(site.folder.glob(pattern))[0].as_uri())
        page.screenshot(path=folder / f"{name}.png")
        page.close()


def every_kind(browser, site, folder):
    """Each kind of page, whole, at each width."""
    for width_name, width in WIDTHS:
        page = browser.new_page(viewport={"width": width, "height": 900})
        for page_type in site.page_types():
            page.goto((site.folder / page_type.path).as_uri())
            height = page.evaluate("document.documentElement.scrollHeight")
            page.screenshot(
                path=folder / f"{page_type.name}-{width_name}.png", full_page=True,
                clip={"x": 0, "y": 0, "width": width, "height": min(height, TALLEST)})
        page.close()


def main():
    site = Site(sys.argv[1])
    documentation, every = pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    for folder in (documentation, every):
        folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=sys.argv[4], args=["--no-sandbox"])
        document(browser, site, documentation)
        every_kind(browser, site, every)
        browser.close()


if __name__ == "__main__":
    main()
