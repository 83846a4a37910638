"""Counter sheets: as many pages of A4 as promised, black on white, and a code that can be read."""
import io
import pathlib
import re
import shutil
import subprocess

import pypdf
import pytest
from built_site import Site, address
from conftest import chosen

PROMISE = re.compile(r"Trang 1/(\d+)")
A4 = (595, 842)


def pytest_generate_tests(metafunc):
    """One case for each sheet that is printed: the longest and a third of the others, or all (`--every`)."""
    if "sheet" in metafunc.fixturenames:
        sheets = Site(metafunc.config.getoption("--site")).sheets()
        metafunc.parametrize("sheet", chosen(metafunc.config, sheets))


@pytest.fixture(scope="module")
def desk(browser):
    """One window for all sheets."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def printed(page, **options):
    return pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, **options)))


def test_prints_to_the_pages_it_promises(desk, server, sheet):
    desk.goto(server.origin + address(sheet), wait_until="load")
    promised = desk.locator(".leaf").count()
    assert int(PROMISE.search(desk.locator(".leaf-foot").first.inner_text()).group(1)) == promised
    paper = printed(desk)
    assert len(paper.pages) == promised
    for number, leaf in enumerate(paper.pages, start=1):
        assert all(abs(float(side) - wanted) < 2
                   for side, wanted in zip(leaf.mediabox[2:], A4, strict=True))
        text = "".join(leaf.extract_text().split())
        assert f"Trang{number}/{promised}" in text, "each page ends with its own foot"


def test_is_black_on_white(desk, server, site):
    desk.goto(server.origin + address(site.sheets()[0]), wait_until="load")
    desk.emulate_media(media="print", color_scheme="dark")
    colours = desk.evaluate("""() => [...document.querySelectorAll('.leaf, .leaf *')].flatMap(
        (element) => {
          const style = getComputedStyle(element);
          return [style.color, style.backgroundColor];
        })""")
    desk.emulate_media(media="screen", color_scheme="light")
    for colour in set(colours):
        numbers = [float(number) for number in re.findall(r"[\d.]+", colour)]
        assert len(set(numbers[:3])) == 1, f"{colour} is no grey"


def test_its_code_leads_to_the_page(browser, server, site, tmp_path):
    if shutil.which("zbarimg") is None:
        pytest.skip("zbarimg of zbar-tools is not installed")
    sheets = [path for path in site.sheets() if 'class="qr"' in site.text(path)]
    if not sheets:
        pytest.skip("the site was built without --base-url, so its sheets have no code")
    # As fine as paper: at two dots a square of the code no reader sees it.
    context = browser.new_context(device_scale_factor=4)
    paper = context.new_page()
    for path in sheets[:3] + sheets[-3:]:
        paper.goto(server.origin + address(path), wait_until="load")
        picture = pathlib.Path(tmp_path) / "code.png"
        paper.locator(".qr").first.screenshot(path=picture)
        read = subprocess.run(
            ["zbarimg", "--quiet", "--raw", str(picture)], capture_output=True, text=True,
            check=True).stdout.strip()
        page = re.sub(r"^https://[^/]+/", "", read).split("#")[0]
        assert (site.folder / page / "index.html").exists(), read
        if "#" in read:
            assert f'id="{read.split("#")[1]}"' in site.text(page + "index.html")
    context.close()
