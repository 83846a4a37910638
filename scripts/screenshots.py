"""Takes pictures of a built site.

    screenshots.py SITE FOLDER CHROMIUM
"""
import pathlib
import sys

from playwright.sync_api import sync_playwright

#: Name of the picture, page (a pattern, the first match counts), width, height, colour scheme.
PICTURES = [
    ("home-desk-light", "index.html", 1280, 800, "light"),
    ("procedure-desk-light", "thu-tuc/1.001193/*/index.html", 1280, 900, "light"),
    ("procedure-phone-light", "thu-tuc/1.001193/*/index.html", 360, 740, "light"),
    ("procedure-phone-dark", "thu-tuc/1.001193/*/index.html", 360, 740, "dark"),
]


def main():
    site, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=sys.argv[3], args=["--no-sandbox"])
        for name, pattern, width, height, scheme in PICTURES:
            page = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme=scheme)
            page.goto(sorted(site.glob(pattern))[0].as_uri())
            page.screenshot(path=folder / f"{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
