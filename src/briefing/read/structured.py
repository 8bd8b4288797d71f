"""Documents whose paragraphs carry a structure of their own: Word files and PDFs."""

from briefing.model.article import Article
from briefing.read.body import Look, Page, look_at
from briefing.read.bylines import is_name, names_in
from briefing.read.classify import Reading, complete
from briefing.read.headline import headline_index, stems
from briefing.read.language import language_of
from briefing.read.publication_date import chosen_date, dates_in
from briefing.read.publisher import publisher_of
from briefing.read.run import Run, folded
from briefing.read.stretch import densest_stretch
from briefing.read.text import blocks_of, no_body, sha256_of

Properties = dict[str, str]
"""What the file's properties say: `title`, `author`, `created` and `language`, if anything."""

_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_LOOKS = {"caption": Look.CAPTION, "furniture": Look.FURNITURE, "footnote": Look.NOTE}


def positioned(pieces: list[tuple[str, str]]) -> list[Run]:
    """Runs from (tag, text), as they stand in the article's text: joined by blank lines."""
    runs: list[Run] = []
    position = 0
    for tag, text in pieces:
        runs.append(Run(position, position + len(text), text, tag=tag))
        position += len(text) + 2
    return runs


def read_structured(runs: list[Run], media_type: str, properties: Properties, name: str) -> Article:
    """The article in runs with tags of HTML, `title`, `caption`, `footnote` or `furniture`.

    What the page shows goes before the file's properties, which name the program or the last
    editor as often as the author; what is taken from them is marked as inferred.

    Raises:
        InputError: there is no body in it.
    """
    text = "\n\n".join(run.text for run in runs)
    reading = _reading(runs, text)
    if reading is None:
        raise no_body(name)
    body = " ".join(runs[index].text for index in reading.paragraphs)
    stated = {
        "title": reading.title,
        "authors": reading.authors,
        "published": "" if reading.dated_by_guess else reading.published,
    }
    author = folded(properties.get("author", ""))
    guessed = {
        "title": folded(properties.get("title", "")),
        "authors": names_in(author, labelled=True) if is_name(author) else (),
        "published": reading.published or chosen_date(dates_in(properties.get("created", ""))),
        "publisher": publisher_of(runs),
        "language": properties.get("language", "") or language_of(body),
    }
    fields = {key: stated.get(key) or value for key, value in guessed.items()}
    return Article.model_validate(
        {
            "name": name,
            "media_type": media_type,
            "text": text,
            "sha256": sha256_of(text),
            "translated_from": reading.translated_from,
            "inferred": frozenset(key for key in fields if fields[key] and not stated.get(key)),
            "blocks": blocks_of(runs, reading.kinds),
            **fields,
        }
    )


def _reading(runs: list[Run], text: str) -> Reading | None:
    page = look_at(runs)
    for index, run in enumerate(runs):
        if run.tag in _LOOKS:
            page.looks[index] = _LOOKS[run.tag]
        elif run.tag == "small" and page.looks[index] is Look.SENTENCES:
            # Set smaller than the text: what stands below a picture or at the foot of a page.
            page.looks[index] = Look.CAPTION
        elif run.tag in {"h1", "title"}:
            page.looks[index] = Look.SHORT
        elif run.tag in _HEADINGS and page.looks[index] in {Look.SENTENCES, Look.SHORT}:
            page.looks[index] = Look.HEADING
    first, last = densest_stretch(page)
    if first < 0:
        return None
    headline = _headline(page, first, last)
    if headline >= 0:
        first = max(first, headline + 1)
    return complete(page, text, headline, first, last)


def _headline(page: Page, first: int, last: int) -> int:
    """The title of the document; else of the highest headings above the text the one that shares
    most words with it; else what reads like a headline; -1 for none."""
    runs = page.runs
    named = [i for i, run in enumerate(runs[:last]) if run.tag == "title"]
    if named:
        return named[0]
    text = [run for run, look in zip(runs, page.looks, strict=True) if look is Look.SENTENCES]
    known = {stem for run in text for stem in stems(run.text)}

    def shared(index: int) -> float:
        words = stems(runs[index].content)
        return len(words & known) / len(words) if words else 0.0

    above = [i for i, run in enumerate(runs[: first + 1]) if run.tag == "h1"]
    best = max(above, key=lambda i: (shared(i), i), default=-1)
    if best >= 0 and (len(above) == 1 or shared(best) >= 0.5):
        return best
    return headline_index(page, first, last)
