"""Each kind of page, in each size and colour scheme, as a browser shows it."""
import looks


def test_says_what_it_is(visit):
    assert looks.text(visit.page) == []


def test_every_character_can_be_drawn(visit):
    assert looks.missing_glyphs(visit.page) == []


def test_does_not_scroll_sideways(visit):
    assert looks.overflow(visit.page) == []


def test_links_inside_the_page_lead_somewhere(visit):
    assert looks.inner_links(visit.page) == []


def test_is_accessible(visit):
    assert looks.accessibility(visit.page, visit.view.forced_colours) == []


def test_keeps_nothing_about_the_reader(visit):
    assert visit.page.context.cookies() == []


def test_asks_only_its_own_host_and_without_complaint(visit):
    # Last, so that whatever the checks above set off is heard too.
    assert visit.traffic.complaints == []
