"""Saved pages as sites of many kinds write them; all text and all names are invented."""

import json
import time
from dataclasses import dataclass
from typing import Any

import pytest

from briefing.errors import InputError
from briefing.model.article import Article, BlockKind
from briefing.read.article import read_article

TITLE = "Salt works of Hollen reopen after the flood"
BODY = """\
The salt works of Hollen opened again on Friday, nine weeks after the flood that had filled \
the lower galleries, the town council said.
About 230 people work in the galleries. “We pumped day and night,” said Marek Toll, who leads \
the maintenance crew.
The damage is put at 4.2 million crowns. Two thirds of it will be paid by the province, the \
council said in a statement.
Engineers want to raise the dam by 80 centimetres before the winter, because the river has \
risen higher every year since 2017.
A citizens' group calls the plan too small and has gone to court. A hearing is expected in \
October, its lawyer said.
""".splitlines()
JUNK = (
    "Subscribe to our newsletter and never miss a story from the region again.",
    "We use cookies to give you the best experience on our website, and you agree to them.",
)


def paragraphs(tag: str = "p", attributes: str = "") -> str:
    return "".join(f"<{tag}{attributes}>{one}</{tag}>" for one in BODY)


def page(head: str, body: str, attributes: str = 'lang="en"') -> Article:
    source = f"<!doctype html><html {attributes}><head>{head}</head><body>{body}</body></html>"
    return read_article(source.encode(), "page.html")


def linked(data: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@dataclass(frozen=True)
class Style:
    """A page in one style of markup."""

    head: str
    body: str


NEWS = {
    "@type": "NewsArticle",
    "headline": TITLE,
    "datePublished": "2025-06-13T07:00:00Z",
    "author": {"@type": "Person", "name": "Ines Varga"},
    "publisher": {"@type": "Organization", "name": "Hollen Post"},
}
HEAD_LINES = f"<h1>{TITLE}</h1><p class=byline>By Ines Varga</p><p>13 June 2025</p>"
MENU = "<nav><ul><li><a href=/>Home</a><li><a href=/r>Region</a></ul></nav>"

STYLES = {
    "wordpress": Style(
        f"<title>{TITLE} – Hollen Post</title>"
        '<meta property="article:published_time" content="2025-06-13T09:00:00+02:00">'
        '<meta name="author" content="Ines Varga"><meta property="og:site_name" '
        f'content="Hollen Post"><meta property="og:title" content="{TITLE} – Hollen Post">',
        f"""<header class="site-header"><a class="logo" href="/">Hollen Post</a>{MENU}</header>
        <div id="primary"><main><article class="post type-post"><header class="entry-header">
        <h1 class="entry-title">{TITLE}</h1><div class="entry-meta"><span class="posted-on">Posted
        on <time class="entry-date" datetime="2025-06-13T09:00:00+02:00">June 13, 2025</time></span>
        <span class="byline"> by <a href="/author/iv">Ines Varga</a></span></div></header>
        <div class="entry-content">{paragraphs()}<div class="sharedaddy"><h3>Share this:</h3>
        <ul><li>Facebook<li>X</ul></div></div><footer class="entry-footer">Tagged flood</footer>
        </article><section id="comments"><h2>3 thoughts on “{TITLE}”</h2><ol><li><p>Great that they
        are open again, my uncle works there and told me so.</p></ol></section></main></div>
        <aside class="widget-area"><h2>Recent Posts</h2><ul><li><a href="/1">Bakery burns</a></ul>
        </aside>""",
    ),
    "arc": Style(
        linked([{"@context": "https://schema.org", **NEWS}]),
        f"""<div id="fusion-app"><div class="b-header">{MENU}</div>
        <h1 class="b-headline">{TITLE}</h1><div class="b-byline">By <a>Ines Varga</a></div>
        <div class="b-date"><time datetime="2025-06-13">June 13, 2025</time></div>
        <article class="b-article-body">{paragraphs("p", ' class="c-paragraph"')}
        <div class="c-ad">Advertisement</div></article></div>""",
    ),
    "amp": Style(
        "<style amp-boilerplate>body{visibility:hidden}</style>" + linked(NEWS),
        f"""<amp-sidebar hidden>{MENU}</amp-sidebar><main><h1>{TITLE}</h1>
        <amp-img src="x" alt="Salt"></amp-img>{paragraphs()}
        <amp-ad><div placeholder>Advertisement</div></amp-ad></main>""",
    ),
    "custom elements": Style(
        linked({"@graph": [{"@type": "WebSite", "name": "Hollen Post"}, NEWS]}),
        f"""<site-shell><story-header><h1>{TITLE}</h1></story-header><story-body>
        {paragraphs("story-text")}</story-body></site-shell>""",
    ),
    "several scripts": Style(
        linked({"@type": "BreadcrumbList", "name": "Home"})
        + '<script type="application/ld+json">{"@type": "NewsArticle", broken</script>'
        + linked({"@type": "Organization", "name": "Hollen Post"})
        + linked(NEWS),
        f"<article>{HEAD_LINES}{paragraphs()}</article>",
    ),
    "microdata": Style(
        "<title>Hollen Post</title>",
        f"""<div itemscope itemtype="https://schema.org/NewsArticle">
        <h1 itemprop="headline">{TITLE}</h1>
        <span itemprop="author" itemscope itemtype="https://schema.org/Person">
        <span itemprop="name">Ines Varga</span></span>
        <meta itemprop="datePublished" content="2025-06-13">
        <div itemprop="articleBody">{paragraphs()}</div></div>""",
    ),
    "time element alone": Style(
        f"<title>{TITLE} | Hollen Post</title>",
        f"""<article><h1>{TITLE}</h1><address>By Ines Varga</address>
        <time datetime="2025-06-13T07:00">three hours ago</time>{paragraphs()}</article>""",
    ),
    "line breaks": Style(
        f"<title>{TITLE}</title>",
        f"""<table><tr><td>{MENU}</td><td><font size=5><b>{TITLE}</b></font><br>
        By Ines Varga<br>13 June 2025<br><br>{"<br><br>".join(BODY)}</td></tr></table>""",
    ),
    "div soup": Style(
        f'<meta name="twitter:title" content="{TITLE}">',
        f"""<div class=a1><div class=x9><div>Home</div><div>Region</div></div><div class=b2>
        <div class=t1>{TITLE}</div><div class=t2>By Ines Varga</div><div class=t3>13 June 2025</div>
        {paragraphs("div", " class=k7")}</div><div class=z>{JUNK[0]}</div></div>""",
    ),
    "heading in the figure": Style(
        linked(NEWS),
        f"""<article><figure class="hero"><img src=x><figcaption><h1>{TITLE}</h1></figcaption>
        </figure><p>By Ines Varga</p>{paragraphs()}</article>""",
    ),
    "paywalled": Style(
        linked({**NEWS, "isAccessibleForFree": False}),
        f"""<article>{HEAD_LINES}{paragraphs()}<div class="paywall"><h2>Read on with Plus</h2>
        <p>Subscribe now for one crown a month and read all articles of the Post.</p>
        <button>Subscribe</button></div></article>""",
    ),
    "hidden text": Style(
        linked(NEWS),
        f"""<div aria-hidden="true"><p>{JUNK[1]}</p></div><article>{HEAD_LINES}{paragraphs()}
        <p style="display: none">This sentence is hidden by its style and for robots alone.</p>
        <p hidden>This one is hidden by its attribute and must not be read as well.</p>
        <noscript><p>Please switch on JavaScript to see all of this page as it was made.</p>
        </noscript><template><p>A template is not part of the page until a script uses it.</p>
        </template></article>""",
    ),
}


@pytest.mark.parametrize("name", STYLES)
def test_styles_of_markup(name: str) -> None:
    found = page(STYLES[name].head, STYLES[name].body)
    assert [block.text for block in found.paragraphs] == list(BODY)
    assert found.title == TITLE
    assert found.authors == ("Ines Varga",)
    assert found.published == "2025-06-13"
    assert not found.of_kind(BlockKind.HEADING)


def test_lists_quotations_and_tables_are_part_of_the_text() -> None:
    more = """<p>The council named three steps:</p><ul><li>The pumps stay in the lower galleries
    until the spring.</li><li>The dam is raised by 80 centimetres.</li></ul>
    <blockquote><p>Nobody here believes that this was the last flood we shall see.</p></blockquote>
    <table><tr><th>Year</th><th>Level</th></tr><tr><td>2017</td><td>3.1 m</td></tr></table>
    <p>The next meeting of the council is open to everybody who lives in the town.</p>"""
    found = page(linked(NEWS), f"<article>{HEAD_LINES}{paragraphs()}{more}</article>")
    texts = [block.text for block in found.paragraphs]
    assert "The council named three steps:" in texts
    assert "The dam is raised by 80 centimetres." in " ".join(texts)
    assert "Nobody here believes that this was the last flood we shall see." in texts
    assert texts[-1].startswith("The next meeting of the council")
    assert "3.1 m" in found.text


def test_subheadings_of_a_live_page() -> None:
    posts = "".join(
        f"<article><time datetime='2025-06-13T0{n}:00'>0{n}:00</time><h2>Post number {word}</h2>"
        f"<p>{one}</p></article>"
        for n, (word, one) in enumerate(zip(("one", "two", "three"), BODY, strict=False), 1)
    )
    data = {**NEWS, "@type": "LiveBlogPosting"}
    found = page(linked(data), f"<main><h1>{TITLE}</h1><p>By Ines Varga</p>{posts}</main>")
    assert found.title == TITLE
    assert [block.text for block in found.paragraphs] == list(BODY[:3])
    headings = [block.text for block in found.of_kind(BlockKind.HEADING)]
    assert headings == ["Post number one", "Post number two", "Post number three"]


def test_a_page_from_right_to_left() -> None:
    text = (
        "أعلنت بلدية المدينة يوم الجمعة أن منجم الملح سيفتح أبوابه من جديد بعد تسعة أسابيع.",
        "وقال رئيس فريق الصيانة إن العمال ضخوا المياه ليلا ونهارا حتى جفت الأنفاق كلها.",
        "وتقدر الأضرار بأربعة ملايين، وستدفع المقاطعة ثلثي المبلغ وفق بيان صدر عن المجلس.",
    )
    title = "منجم الملح يفتح أبوابه من جديد بعد الفيضان"
    body = f"<article><h1>{title}</h1>" + "".join(f"<p>{one}</p>" for one in text) + "</article>"
    found = page("", body, 'lang="ar" dir="rtl"')
    assert found.language == "ar"
    assert found.title == title
    assert [block.text for block in found.paragraphs] == list(text)


def test_a_title_of_the_site_alone_gives_way_to_the_headline() -> None:
    head = '<title>Hollen Post</title><meta property="og:title" content="Hollen Post – News">'
    found = page(head, f"<article>{HEAD_LINES}{paragraphs()}</article>")
    assert found.title == TITLE
    assert "title" not in found.inferred


def test_a_title_that_only_metadata_has_is_marked() -> None:
    other = "Hollen: salt works open again after the flood of spring"
    head = linked({**NEWS, "headline": other}) + f'<meta property="og:title" content="{other}">'
    found = page(head, f"<article>{HEAD_LINES}{paragraphs()}</article>")
    assert (found.title, "title" in found.inferred) == (other, True)
    agreeing = head + f'<meta name="twitter:title" content="{TITLE}"><title>{TITLE} | Post</title>'
    agreeing = agreeing.replace("og:title", "og:other")
    found = page(agreeing, f"<article>{HEAD_LINES}{paragraphs()}</article>")
    assert (found.title, "title" in found.inferred) == (TITLE, False)


def test_the_name_of_the_site_goes_off_either_end_of_a_title() -> None:
    for title in (f"{TITLE} | Hollen Post", f"Hollen Post | {TITLE}", f"{TITLE} - hollenpost.com"):
        head = (
            f"<title>{title}</title><meta property='og:site_name' content='Hollen Post'>"
            "<link rel=canonical href='https://www.hollenpost.com/1'>"
        )
        assert page(head, f"<div>{paragraphs()}</div>").title == TITLE


@pytest.mark.parametrize(
    ("stated", "shown", "authors", "marked"),
    [
        ("Hollen Post", "By Ines Varga", ("Ines Varga",), False),
        ("webadmin", "By Ines Varga", ("Ines Varga",), True),
        ("Ines Varga", "By INES VARGA", ("Ines Varga",), False),
        ("Reuters", "By Reuters", ("Reuters",), False),
        ("Ines Varga", "", ("Ines Varga",), False),
    ],
)
def test_authors_of_metadata_and_page(
    stated: str, shown: str, authors: tuple[str, ...], *, marked: bool
) -> None:
    data = {**NEWS, "author": {"@type": "Person", "name": stated}}
    body = f"<article><h1>{TITLE}</h1><p>{shown}</p><p>13 June 2025</p>{paragraphs()}</article>"
    found = page(linked(data), body)
    assert (found.authors, "authors" in found.inferred) == (authors, marked)


@pytest.mark.parametrize(
    ("stated", "shown", "published", "marked"),
    [
        ("2025-06-12T23:30:00Z", "13 June 2025", "2025-06-12", False),
        ("2025-08-01", "13 June 2025", "2025-06-13", True),
        ("2025-06-03", "Published 06/03/2025", "2025-06-03", False),
        ("2025-06-03", "Published 03/06/2025", "2025-06-03", False),
        ("2025-06-13", "Updated 20 June 2025", "2025-06-13", False),
        ("", "13 June 2025", "2025-06-13", False),
        ("no date at all", "13 June 2025", "2025-06-13", False),
    ],
)
def test_dates_of_metadata_and_page(
    stated: str, shown: str, published: str, *, marked: bool
) -> None:
    data = {**NEWS, "datePublished": stated}
    body = f"<article><h1>{TITLE}</h1><p>By Ines Varga</p><p>{shown}</p>{paragraphs()}</article>"
    found = page(linked(data), body)
    assert (found.published, "published" in found.inferred) == (published, marked)


@pytest.mark.parametrize(
    "data",
    [
        [[NEWS]],
        {"@graph": [{"@type": ["WebPage"], "mainEntity": NEWS}]},
        {**NEWS, "@type": ["Article", "NewsArticle"]},
        {**NEWS, "author": [{"name": "Ines Varga"}, {"name": None}, 7, None]},
        {**NEWS, "author": "Ines Varga"},
        {**NEWS, "headline": TITLE.replace("flood", "&lt;i&gt;flood&lt;/i&gt;")},
        {"mainEntityOfPage": "x", "image": [1], **NEWS},
    ],
)
def test_shapes_of_json_ld(data: Any) -> None:
    found = page(linked(data), f"<article><h1>{TITLE}</h1>{paragraphs()}</article>")
    assert (found.title, found.authors, found.published) == (TITLE, ("Ines Varga",), "2025-06-13")
    assert found.publisher == "Hollen Post"


def test_json_ld_of_a_comment_or_another_article_is_not_taken() -> None:
    other = {**NEWS, "headline": "Bakery burns down", "author": {"name": "Otto Kern"}}
    data = {**NEWS, "comment": [other], "hasPart": other}
    found = page(linked(data), f"<article>{HEAD_LINES}{paragraphs()}</article>")
    assert (found.title, found.authors) == (TITLE, ("Ines Varga",))


def test_several_articles_in_json_ld_and_only_one_on_the_page() -> None:
    other = {**NEWS, "headline": "Bakery burns down in Lower Hollen", "image": "x", "url": "y"}
    other |= {"author": {"name": "Otto Kern"}, "datePublished": "2025-06-10"}
    found = page(linked([other, NEWS]), f"<article>{HEAD_LINES}{paragraphs()}</article>")
    assert (found.title, found.authors) == (TITLE, ("Ines Varga",))
    assert found.published == "2025-06-13"


def test_lines_of_a_wrapped_sentence_stay_together() -> None:
    wrapped = BODY[0].replace(" the flood", "<br>the flood").replace(" the lower", "<br>the lower")
    found = page("", f"<h1>{TITLE}</h1><p>{wrapped}</p><p>{BODY[1]}</p><p>{BODY[2]}</p>")
    assert found.paragraphs[0].text == BODY[0]


def test_a_headline_over_two_lines_is_one() -> None:
    title = TITLE.replace(" reopen", "<br>reopen").replace(" after", "<br>After")
    found = page("", f"<article><h1>{title}</h1>{paragraphs()}</article>")
    assert found.title == TITLE.replace("after", "After")


ARTICLE = f"<article>{HEAD_LINES}{paragraphs()}</article>"
DEEP_JSON = f'<script type="application/ld+json">{"[" * 100_000}</script>'
LONG_NUMBER = f'<script type="application/ld+json">{{"a": {"9" * 100_000}}}</script>'


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (DEEP_JSON, ARTICLE),
        (LONG_NUMBER, ARTICLE),
        ("<title>a b c</title>" * 5_000, ARTICLE),
        ("<meta name=author content='x y'>" * 20_000, ARTICLE),
        ("", ARTICLE.replace("<h1>", f'<h1 class="{"a " * 500_000}">')),
        ("", ARTICLE + "<!--" + "x" * 1_000_000),
        ("", ARTICLE + "<" * 200_000),
        ("", ARTICLE + "&#x110000;&#xD800;&#0;&bogus;"),
    ],
)
def test_hostile_pages_are_read_in_bounded_time(head: str, body: str) -> None:
    started = time.monotonic()
    found = page(head, body)
    assert [block.text for block in found.paragraphs] == list(BODY)
    assert found.text.encode()
    assert time.monotonic() - started < 20


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("<div>" * 10_000 + ARTICLE, "nested too deeply"),
        ("<b>" * 10_000 + ARTICLE, "nested too deeply"),
        ("<table><tr><td>" * 3_000 + ARTICLE, "nested too deeply"),
        ("<p>a</p>" * 210_000, "too many elements"),
    ],
)
def test_pages_beyond_all_measure_are_refused(body: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        page("", body)
    assert (caught.value.file, bool(caught.value.hint)) == ("page.html", True)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_goes_before_what_the_page_says_of_its_encoding(encoding: str) -> None:
    source = f'<html><head><meta charset="windows-1251"></head><body>{ARTICLE}</body></html>'
    found = read_article(source.encode(encoding), "page.html")
    assert [block.text for block in found.paragraphs] == list(BODY)
