"""Without script, from a folder on disk, by keyboard, on paper."""
import io
import re

import looks
import pypdf
from built_site import address
from traffic import Traffic


def test_reads_the_same_without_script(browser, server, page_type):
    """What the page says must not depend on script; script only adds."""
    texts = []
    for is_on in (True, False):
        context = browser.new_context(java_script_enabled=is_on)
        page = context.new_page()
        page.goto(server.origin + "/" + page_type.path, wait_until="load")
        texts.append(page.locator("main").inner_text())
        assert page.locator("h1").is_visible()
        context.close()
    with_script, without = ({line.strip() for line in text.splitlines()} for text in texts)
    assert len("".join(without)) > 20
    assert sorted(without - with_script) == []


def test_search_form_leads_somewhere_without_script(browser, server, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.origin + "/")
    field = page.locator("form input[type=search], form input[type=text]").first
    field.fill("lam so do")
    field.press("Enter")
    page.wait_for_url(lambda url: url.rstrip("/") != server.origin)
    assert page.locator("h1").is_visible()
    assert page.locator("main a").count() > 0
    context.close()


def test_opens_from_disk(browser, site, page_on_disk):
    context = browser.new_context()
    page = context.new_page()
    traffic = Traffic(page, site.folder.as_uri())
    page.goto((site.folder / page_on_disk.path).as_uri(), wait_until="load")
    problems = looks.text(page)
    context.close()
    assert problems + traffic.complaints == []


def test_links_lead_to_files_from_disk(browser, site):
    context = browser.new_context()
    page = context.new_page()
    page.goto((site.folder / "index.html").as_uri())
    for pattern, is_there in (("/a-z/", r"A"), ("/thu-tuc/", r".")):
        page.locator(f"main a[href*='{pattern.strip('/')}']").first.click()
        page.wait_for_load_state("load")
        assert re.search(is_there, page.locator("h1").inner_text())
        assert page.url.startswith(site.folder.as_uri()), page.url
        assert page.url.split("#")[0].endswith(".html"), page.url
    context.close()


def test_first_stop_of_the_keyboard_skips_to_the_content(browser, server, page_type):
    # With less motion the link is there at once, and nothing has to be waited for.
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(server.origin + address(page_type.path))
    page.keyboard.press("Tab")
    focused = page.evaluate("""() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      return {target: element.hash, top: box.top, left: box.left, height: box.height,
              text: element.innerText.trim()};
    }""")
    assert focused["text"] and focused["height"] >= 24
    assert focused["top"] >= 0 and focused["left"] >= 0, "the focused link must be seen"
    page.keyboard.press("Enter")
    assert page.locator(focused["target"]).is_visible()
    context.close()


def test_every_stop_of_the_keyboard_shows_where_it_is(browser, server, site):
    context = browser.new_context()
    page = context.new_page()
    page.goto(server.origin + address(site.page_type("procedure-with-cases").path))
    for _ in range(15):
        page.keyboard.press("Tab")
        mark = page.evaluate("""() => {
          const style = getComputedStyle(document.activeElement);
          return {what: document.activeElement.outerHTML.slice(0, 100),
                  isBody: document.activeElement === document.body,
                  outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                  shadow: style.boxShadow !== 'none'};
        }""")
        assert not mark["isBody"]
        assert mark["outline"] or mark["shadow"], mark["what"]
    context.close()


def tabbed_to(page, selector, most):
    """Presses Tab until an element that fits the selector has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{most} stops of the keyboard and none is {selector}")


def test_whole_way_by_the_keyboard(browser, server):
    """Home, search form, procedure, checklist, sheet, paper: as far as a citizen goes, without a mouse."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(server.origin + "/")
    tabbed_to(page, "#q", 20)
    page.keyboard.type("dang ky khai sinh")
    page.wait_for_selector("#goi-y li")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/thu-tuc/**")
    assert "khai sinh" in page.locator("h1").inner_text().lower()
    tabbed_to(page, ".papers input[type=checkbox]", 80)
    page.keyboard.press("Space")
    assert page.evaluate("document.activeElement.checked")
    tabbed_to(page, "a[href*='to-huong-dan/']", 80)
    page.keyboard.press("Enter")
    page.wait_for_url("**/to-huong-dan/**")
    paper = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", print_background=False)))
    assert "khaisinh" in squeezed(paper.pages[0].extract_text()).lower()
    context.close()


def squeezed(text):
    """The text without its blanks."""
    return "".join(text.split())


def test_prints_without_navigation(browser, server, procedure_page):
    context = browser.new_context()
    page = context.new_page()
    page.goto(server.origin + address(procedure_page.path))
    navigation = [line for text in page.locator("nav").all_inner_texts()
                  for line in text.splitlines() if line.strip()]
    heading = page.locator("h1").inner_text()
    page.emulate_media(media="print")
    assert looks.navigation_in_print(page) == []
    paper = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", print_background=False)))
    context.close()
    # The longest record prints every one of its cases; one chosen case alone is far shorter.
    assert 1 <= len(paper.pages) <= 24
    # Letters of several fonts come out of a PDF with blanks between them, so blanks do not count.
    lines = [squeezed(line) for sheet in paper.pages for line in sheet.extract_text().splitlines()]
    assert squeezed(heading)[:12] in "".join(lines)
    # A word of the navigation may also stand in the text, but not as a line of its own.
    shown = {squeezed(line) for line in navigation if len(line) > 3} & set(lines)
    assert shown == set()
