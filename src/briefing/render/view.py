"""Briefing and findings → the plain data a template prints, numbered in the order of the page."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from briefing.model.briefing import (
    Certainty,
    Claim,
    Content,
    Event,
    EventKind,
    Figure,
    Gap,
)
from briefing.model.finding import Finding, Path, dotted
from briefing.model.source import Evidence
from briefing.render.blocks import (
    AbbreviationRow,
    ActorRow,
    DisputeRow,
    EventGroup,
    EventRow,
    FigureRow,
    Reference,
    SectionBlock,
    Statement,
    TableNumbers,
    Value,
    View,
    anchor,
)
from briefing.render.contents import contents
from briefing.render.dates import DateWords
from briefing.render.draft_state import DraftState, draft_state, not_found
from briefing.render.editor_points import editor_points
from briefing.render.language import Language, direction
from briefing.render.masthead import masthead, method
from briefing.render.notes import NoteRegister, locator, unproven
from briefing.render.numbers import display_quantity
from briefing.render.references import bibliography_entry, source_label
from briefing.render.source_box import source_box
from briefing.render.timeline import Indexed, YearGroup, group_by_year, split_dated


def _name(text: str, place: str) -> Value:
    """A name on its own, set apart when its first letter runs from right to left."""
    strong = (unicodedata.bidirectional(character) for character in text)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), "L")
    return Value(text, place, "" if first == "L" else "rtl")


@dataclass(slots=True)
class _Builder:
    """Builds the blocks top to bottom, because notes and tables are numbered on the way."""

    briefing: Content
    language: Language
    findings: Sequence[Finding]
    draft: DraftState | None
    dates: DateWords = field(init=False)
    notes: NoteRegister = field(init=False)
    tables: int = 0

    def __post_init__(self) -> None:
        self.dates = DateWords(self.language)
        sources = {source.id: source for source in self.briefing.sources}
        self.notes = NoteRegister(sources, self.language, not_found(self.findings))

    def number_table(self) -> str:
        self.tables += 1
        return str(self.tables)

    def place(self, evidence: Sequence[Evidence], path: Path) -> str:
        """Where the passages stand; names the sources when the briefing has several."""
        parts = []
        doubts = [
            self.notes.doubt(item, (*path, "evidence", index))
            for index, item in enumerate(evidence)
        ]
        found = [item for item in evidence if not unproven(item)]
        for ident in dict.fromkeys(item.source for item in found):
            items = [item for item in found if item.source == ident]
            labels = dict.fromkeys(item.label for item in items)
            text = ", ".join(
                locator(label, [i.locator or "" for i in items if i.label == label], self.language)
                for label in labels
            )
            if len(self.briefing.sources) > 1:
                source = self.briefing.source(ident)
                name = source_label(source, self.language) if source else ident
                text = f"{name}, {text}" if text else name
            parts.append(text)
        parts += dict.fromkeys(doubts)
        return "; ".join(part for part in parts if part)

    def statement(self, item: Claim | Gap, path: Path) -> Statement:
        who, certainty = "", ""
        if isinstance(item, Claim):
            who, certainty = item.who or self._own_voice(item.evidence), item.certainty.value
        return Statement(
            id=anchor(path),
            field=dotted((*path, "text")),
            text=item.text,
            marks=self.notes.cite(item.evidence, path),
            locator=self.place(item.evidence, path),
            who=who,
            certainty=self.language.groups["certainty"][certainty] if certainty else "",
            certainty_key=certainty,
        )

    def _own_voice(self, evidence: Sequence[Evidence]) -> str:
        """Who speaks when nobody is named: the sources themselves."""
        idents = dict.fromkeys(item.source for item in evidence)
        sources = [self.briefing.source(ident) for ident in idents]
        names = [source_label(source, self.language) for source in sources if source]
        return "; ".join(dict.fromkeys(names)) or self.language.groups["draft"]["nobody"]

    def figure(self, figure: Figure, path: Path) -> FigureRow:
        population = figure.population or ""
        if population:
            population = self.language.say("labels", "population", population=population)
        return FigureRow(
            statement=self.statement(figure, path),
            quantity=display_quantity(figure, self.language),
            population=population,
            as_of=self.dates.show(figure.as_of) if figure.as_of else "",
        )

    def event(self, item: Indexed) -> EventRow:
        index, event = item
        kind = self.language.labels["report"] if event.kind is EventKind.REPORT else ""
        return EventRow(
            statement=self.statement(event, ("timeline", index)),
            date=self._event_date(event),
            kind=kind,
        )

    def _event_date(self, event: Event) -> str:
        if event.date is None:
            return ""
        planned = event.kind is EventKind.PLAN or event.certainty is Certainty.PLANNED
        date = event.date
        return self.dates.show(
            date.edtf, date.relation, expression=date.expression, planned=planned
        )

    def group(self, group: YearGroup, as_of: str, *, split: bool) -> EventGroup:
        years = self.years(group) if split else ""
        key = "caption_timeline_group" if split else "caption_timeline"
        values = {"years": years.lower()} if split else {}
        return EventGroup(
            id=f"timeline-{group.first}-{group.last}",
            years=years,
            caption=self.caption(key, as_of, **values),
            table=self.number_table(),
            rows=tuple(self.event(row) for row in group.rows),
        )

    def caption(self, key: str, as_of: str, **values: str) -> str:
        """A caption, "as reported on" the day when that is known."""
        if not as_of:
            return self.language.say("labels", f"{key}_undated", **values)
        return self.language.say("labels", key, date=as_of, **values)

    def years(self, group: YearGroup) -> str:
        """`2021`, `1988–2015`, or `Up to 2015` when a row lies before the first year."""
        last = self.dates.year(group.last)
        if group.open_start:
            return self.language.say("dates", "up_to", year=last)
        if group.first == group.last:
            return last
        return f"{self.dates.year(group.first)}–{last}"

    def view(self) -> View:
        briefing, language = self.briefing, self.language
        labels = language.labels
        key_points = self._statements("key_points", briefing.key_points)
        summary = self._statements("summary", briefing.summary)
        figures = tuple(
            self.figure(f, ("key_figures", i)) for i, f in enumerate(briefing.key_figures)
        )
        figures_table = self.number_table() if figures else ""
        background = self._background()
        known = briefing.masthead.as_of
        as_of = self.dates.plain(known) if known else ""
        dated, undated = split_dated(briefing.timeline)
        groups = group_by_year(dated)
        timeline = tuple(self.group(g, as_of, split=len(groups) > 1) for g in groups)
        undated_rows = tuple(self.event(row) for row in undated)
        undated_table = self.number_table() if undated else ""
        actors = tuple(
            ActorRow(
                statement=self.statement(actor, ("actors", i)),
                name=_name(actor.name, f"actors[{i}].name"),
                aliases=tuple(
                    _name(alias, f"actors[{i}].aliases[{j}]")
                    for j, alias in enumerate(actor.aliases)
                ),
            )
            for i, actor in enumerate(briefing.actors)
        )
        actors_table = self.number_table() if actors else ""
        disputes = tuple(
            DisputeRow(
                statement=self.statement(dispute, ("disputes", i)),
                problem=Value(dispute.problem, f"disputes[{i}].problem"),
                action=Value(dispute.action or "", f"disputes[{i}].action"),
            )
            for i, dispute in enumerate(briefing.disputes)
        )
        disputes_table = self.number_table() if disputes else ""
        gaps = self._statements("gaps", briefing.gaps)
        abbreviations = tuple(
            AbbreviationRow(
                id=anchor(("abbreviations", i)),
                short=Value(item.short, f"abbreviations[{i}].short"),
                long=Value(item.long, f"abbreviations[{i}].long"),
                marks=self.notes.cite(item.evidence, ("abbreviations", i)),
            )
            for i, item in enumerate(briefing.abbreviations)
        )
        names = "; ".join(
            dict.fromkeys(source_label(source, language) for source in briefing.sources)
        )
        view = View(
            language=briefing.masthead.language,
            direction=direction(briefing.masthead.language),
            interface=language.tag,
            draft=self.draft.mark if self.draft else "",
            labels=labels,
            masthead=masthead(briefing, language, self.dates, self.draft),
            source_boxes=tuple(
                source_box(source, i, language) for i, source in enumerate(briefing.sources)
            ),
            contents=(),
            key_points=key_points,
            summary=summary,
            key_figures=figures,
            background=background,
            timeline=timeline,
            undated=undated_rows,
            actors=actors,
            disputes=disputes,
            gaps=gaps,
            abbreviations=abbreviations,
            editor_points=editor_points(
                briefing, self.findings, language, draft=self.draft is not None
            ),
            notes=self.notes.notes(),
            references=tuple(
                Reference(f"source-{source.id}", bibliography_entry(source, language))
                for source in briefing.sources
            ),
            method=method(briefing, language, self.draft),
            tables=TableNumbers(figures_table, undated_table, actors_table, disputes_table),
            captions=MappingProxyType(
                {
                    "key_figures": self.caption("caption_key_figures", as_of),
                    "undated": labels["caption_undated"],
                    "actors": labels["caption_actors"],
                    "disputes": labels["caption_disputes"],
                }
            ),
            source_line=language.say("labels", "source_line", sources=names),
        )
        return replace(view, contents=contents(view))

    def _statements(self, name: str, items: Sequence[Claim | Gap]) -> tuple[Statement, ...]:
        return tuple(self.statement(item, (name, i)) for i, item in enumerate(items))

    def _background(self) -> tuple[SectionBlock, ...]:
        return tuple(
            SectionBlock(
                id=f"section-{section.id}",
                heading=Value(section.heading, f"background[{i}].heading"),
                paragraphs=tuple(
                    tuple(
                        self.statement(claim, ("background", i, "paragraphs", j, "claims", k))
                        for k, claim in enumerate(paragraph.claims)
                    )
                    for j, paragraph in enumerate(section.paragraphs)
                ),
            )
            for i, section in enumerate(self.briefing.background)
        )


def make_view(
    content: Content, findings: Sequence[Finding], language: Language, *, draft: bool = False
) -> View:
    """The content as the template prints it; its text must have been sanitised."""
    state = draft_state(content, findings, language) if draft else None
    return _Builder(content, language, findings, state).view()
