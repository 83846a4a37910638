"""The checks themselves: each is silent on a good page and speaks on a page with its one fault."""
import looks
import pytest
from built_site import Site
from loopback import Server
from traffic import Traffic

GOOD = """<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Khai sinh</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css"></head><body>{before}
<main id="noi-dung"><h1>Đăng ký khai sinh</h1><p>Ẫ Ễ Ự ượ, 50.000 đồng.</p>{inside}</main>{after}
</body></html>"""


def write(folder, inside="", before="", after=""):
    """A site of one page, and its address."""
    (folder / "site.css").write_text("body { font: 16px sans-serif }\n")
    page = GOOD.format(inside=inside, before=before, after=after)
    (folder / "index.html").write_text(page, encoding="utf-8")


@pytest.fixture
def opened(blank, tmp_path):
    """Opens the page in `tmp_path` and gives it with what it asked for."""
    servers = []

    def open_page():
        server = Server(tmp_path)
        servers.append(server)
        traffic = Traffic(blank, server.origin)
        blank.goto(server.origin + "/", wait_until="load")
        return blank, traffic

    yield open_page
    for server in servers:
        server.close()


CHECKS = [looks.text, looks.missing_glyphs, looks.overflow, looks.accessibility, looks.inner_links,
          looks.navigation_in_print]


def test_a_good_page_passes(opened, tmp_path):
    write(tmp_path)
    page, traffic = opened()
    assert [problem for check in CHECKS for problem in check(page)] + traffic.complaints == []


@pytest.mark.parametrize(("check", "fault"), [
    (looks.text, "<h1>Hai tiêu đề</h1>"),
    (looks.text, "<p>Tie\u0302\u0301ng</p>"),
    (looks.missing_glyphs, "<p>\U0010FFFD</p>"),
    (looks.missing_glyphs, "<p>\u0379</p>"),
    (looks.overflow, "<p>" + "khongngat" * 40 + "</p>"),
    (looks.inner_links, "<a href='#khong-co'>đi</a>"),
    (looks.navigation_in_print, "<nav><a href='/'>Trang đầu</a></nav>"),
    (looks.accessibility, "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"),
    (looks.accessibility, "<p style='color:#bbb;background:#fff'>chữ mờ</p>"),
], ids=lambda value: getattr(value, "__name__", None))
def test_a_fault_is_found(opened, tmp_path, check, fault):
    write(tmp_path, inside=fault)
    page, _ = opened()
    assert check(page) != []


@pytest.mark.parametrize("fault", [
    "<img alt='' src='/khong-co.png'>",
    "<script>console.error('hỏng')</script>",
    "<script>throw new Error('hỏng')</script>",
    # Port 9 of the loopback address: another host, and nobody answers.
    "<img alt='' src='http://127.0.0.1:9/anh.png'>",
])
def test_a_bad_request_is_heard(opened, tmp_path, fault):
    write(tmp_path, inside=fault)
    page, traffic = opened()
    page.wait_for_load_state("networkidle")
    assert traffic.complaints != []


def test_the_sites_own_headers_hold(opened, tmp_path):
    write(tmp_path, inside="<script>document.title = 'đổi'</script>")
    (tmp_path / "_headers").write_text(
        "/*\n  Content-Security-Policy: default-src 'none'; style-src 'self'; img-src data:\n")
    page, traffic = opened()
    assert page.title() == "Khai sinh"
    assert any("Content Security Policy" in line for line in traffic.complaints)
    assert looks.accessibility(page) == []


def test_missing_page_types_are_an_error(tmp_path):
    write(tmp_path)
    with pytest.raises(LookupError):
        Site(tmp_path).page_types()


def test_redirects_are_told_from_pages(tmp_path):
    write(tmp_path)
    (tmp_path / "cu.html").write_text("<meta http-equiv='refresh' content='0; url=/'>")
    site = Site(tmp_path)
    assert (site.pages, site.redirects) == (["index.html"], ["cu.html"])
