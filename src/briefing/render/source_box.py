"""The source box: what is known of a source, and what is not given or only inferred."""

from briefing.model.source import Source
from briefing.render.blocks import SourceBox, SourceFact
from briefing.render.dates import DateWords
from briefing.render.language import Language, direction
from briefing.render.references import authors


def source_box(source: Source, index: int, language: Language) -> SourceBox:
    """Title, outlet, publisher, author, date, translation and address of a source; the first
    ones are always told, if only as "not given"."""
    labels = language.labels
    inferred = {name.replace("-", "_") for name in source.inferred}
    dates = DateWords(language)

    def fact(
        label: str, name: str, text: str, *, href: str = "", foreign: bool = False
    ) -> SourceFact:
        tag = (source.language or "") if foreign else ""
        return SourceFact(
            label=labels[label],
            text=text or labels["not_given"],
            field=f"sources[{index}].{name}",
            href=href,
            language=tag,
            direction=direction(tag) if tag else "",
            given=bool(text),
            inferred=bool(text) and name in inferred,
        )

    translation = ""
    if source.translated_from:
        name = language.language_name(source.translated_from)
        translation = language.say("labels", "translated_from", language=name)
    facts = [fact("title", "title", source.title, foreign=True)]
    if source.container_title:
        facts.append(fact("published_in", "container_title", source.container_title))
    if source.publisher or not source.container_title:
        facts.append(fact("publisher", "publisher", source.publisher or ""))
    facts.append(fact("author", "author", authors(source, language)))
    issued = dates.show(source.issued) if source.issued else ""
    facts.append(fact("published", "issued", issued))
    if translation:
        facts.append(fact("translation", "translated_from", translation))
    facts.append(fact("address", "URL", source.URL or "", href=source.URL or ""))
    if source.accessed:
        facts.append(fact("accessed", "accessed", dates.show(source.accessed)))
    if source.note:
        facts.append(fact("remark", "note", source.note))
    return SourceBox(id=f"box-{source.id}", facts=tuple(facts))
