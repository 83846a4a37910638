"""What can be seen to be wrong with an open page. Each function lists problems, none if all is well."""
from axe_playwright_python.sync_playwright import Axe

AXE_OPTIONS = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": [
        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
}

MISSING_GLYPHS = """() => {
  // A character that no font can have is drawn as the font's own "missing" sign; whatever comes out
  // pixel for pixel like it is missing too.
  const canvas = document.createElement('canvas');
  canvas.width = 64; canvas.height = 48;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  const drawn = (text) => {
    context.clearRect(0, 0, 64, 48);
    context.fillText(text, 12, 34);
    return context.getImageData(0, 0, 64, 48).data.join();
  };
  const inFont = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const style = getComputedStyle(node.parentElement);
    if (style.display === 'none') continue;
    const font = `${style.fontStyle} ${style.fontWeight} 24px ${style.fontFamily}`;
    if (!inFont.has(font)) inFont.set(font, new Set());
    for (const {segment} of new Intl.Segmenter('vi').segment(node.data))
      if (/[\\p{L}\\p{N}\\p{P}\\p{S}]|[\\p{Co}\\p{Cn}]/u.test(segment)) inFont.get(font).add(segment);
  }
  const problems = [];
  for (const [font, characters] of inFont) {
    context.font = font;
    const missing = drawn('\\u0378');
    for (const character of characters)
      if (drawn(character) === missing) problems.push(`no glyph for “${character}” in ${font}`);
  }
  return problems;
}"""

OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.right > width + 1;
  }).slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
  return [`scrolls sideways: ${document.scrollingElement.scrollWidth} px in ${width} px: ${wide}`];
}"""

TEXT = """() => {
  const problems = [];
  const say = (problem) => problems.push(problem);
  const headings = [...document.querySelectorAll('h1')].filter((h) => h.checkVisibility());
  if (headings.length !== 1) say(`${headings.length} visible h1`);
  if (!document.title.trim()) say('no title');
  const language = document.documentElement.lang;
  if (!['vi', 'en'].includes(language)) say(`html lang is “${language}”`);
  // Not the heading alone: *Sinh con* is Vietnamese too.
  const main = document.querySelector('main');
  if (language === 'vi' && main && !/[À-ỹđĐ]/.test(main.innerText))
    say(`no Vietnamese letter: ${main.innerText.slice(0, 80)}`);
  const text = document.body.innerText;
  if (text.normalize('NFC') !== text) say('text is not in composed form');
  if (/\\uFFFD/.test(text)) say('text has replacement characters');
  if (headings[0] && headings[0].getBoundingClientRect().height < 16) say('h1 is too small to see');
  const sheets = [...document.styleSheets].filter((sheet) => sheet.href);
  if (!sheets.length) say('no style sheet was applied');
  return problems;
}"""

NAVIGATION = """() =>
  [...document.querySelectorAll('nav, [role=navigation], [role=search], search, form, .skip')]
    .filter((element) => element.checkVisibility({visibilityProperty: true})
      && element.getBoundingClientRect().height > 1)
    .map((element) => `printed: ${element.outerHTML.slice(0, 120)}`)
"""

INNER_LINKS = """() =>
  [...document.querySelectorAll('a[href^="#"]')]
    .filter((link) => link.hash && !document.getElementById(decodeURIComponent(link.hash.slice(1))))
    .map((link) => `link leads nowhere: ${link.hash}`)
"""


def missing_glyphs(page):
    """Characters that the page's fonts cannot draw."""
    return page.evaluate(MISSING_GLYPHS)


def overflow(page):
    """Does the page scroll sideways, and what sticks out?"""
    return page.evaluate(OVERFLOW)


def text(page):
    """Title, one h1, language, composed text, a style sheet."""
    return page.evaluate(TEXT)


def navigation_in_print(page):
    """Navigation that would be printed; the page must be in print media."""
    return page.evaluate(NAVIGATION)


def inner_links(page):
    """Links inside the page whose target is missing."""
    return page.evaluate(INNER_LINKS)


def accessibility(page, forced_colours=False):
    """What axe finds against WCAG 2.2 AA and its own best practices.

    Where colours are forced they are the reader's own; axe mixes them with the page's, so contrast
    is left to the other views.
    """
    options = dict(AXE_OPTIONS)
    if forced_colours:
        options["rules"] = {"color-contrast": {"enabled": False}}
    found = Axe().run(page, options=options).response["violations"]
    return [
        f"{violation['id']}: {violation['help']}: "
        + "; ".join(node["html"][:160] for node in violation["nodes"][:3])
        + f" ({len(violation['nodes'])} places)"
        for violation in found
    ]
