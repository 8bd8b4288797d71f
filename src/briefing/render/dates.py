"""EDTF dates as people read them: never raw EDTF, never finer than the model."""

from dataclasses import dataclass

from briefing.model.edtf import (
    EdtfDate,
    EdtfInterval,
    Precision,
    Relation,
    parse_edtf,
)
from briefing.render.language import Language

_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class DateWords:
    """Puts dates into the words of one language."""

    language: Language

    def show(
        self,
        edtf: str,
        relation: Relation = Relation.ON,
        *,
        expression: str | None = None,
        planned: bool = False,
    ) -> str:
        """A date with its relation, starting with a capital: `By 31 August 2021 (planned)`.

        `expression`, the words of the source, is shown with approximate dates only: there it
        tells the reader where the date comes from.
        """
        date = parse_edtf(edtf)
        if isinstance(date, EdtfDate):
            text = self._related(self._date(date, expression), relation, date)
            ends = [date]
        else:
            text = self._interval(date, relation)
            ends = [end for end in (date.start, date.end) if end]
        if expression and any(end.approximate for end in ends):
            quoted = self.language.quote(expression)
            text = self._say("expression", date=text, expression=quoted)
        if any(end.uncertain for end in ends):
            text = self._say("uncertain", date=text)
        if planned:
            text = self._say("planned", date=text)
        return text[:1].upper() + text[1:]

    def plain(self, edtf: str) -> str:
        """A date inside a sentence: `26 August 2021`."""
        date = parse_edtf(edtf)
        if isinstance(date, EdtfDate):
            return self._date(date, None)
        return self._interval(date, Relation.ON)

    def year(self, year: int) -> str:
        """A year of the proleptic calendar, 0 being 1 BC."""
        return str(year) if year > 0 else self._say("before_christ", year=str(1 - year))

    def _say(self, key: str, /, **values: str) -> str:
        return self.language.say("dates", key, **values)

    def _say_for(self, key: str, point: EdtfDate, /, **values: str) -> str:
        """Some languages need an article before a day: `before` and `before_day`."""
        by_day = f"{key}_day"
        patterns = self.language.groups["dates"]
        is_day = point.precision is Precision.DAY
        return self._say(by_day if is_day and by_day in patterns else key, **values)

    def _date(self, date: EdtfDate, expression: str | None) -> str:
        if not date.approximate:
            return self._exact(date)
        if date.month and date.day and expression and str(date.day) not in expression:
            # "two weeks ago" does not know the day: print no finer than a third of the month.
            third = "early" if date.day <= 10 else "mid" if date.day <= 20 else "late"
            month, year = self.language.month(date.month), self.year(date.year)
            return self._say(third, month=month, year=year)
        return self._say_for("about", date, date=self._exact(date))

    def _exact(self, date: EdtfDate, *, with_year: bool = True) -> str:
        year = self.year(date.year)
        if date.precision is Precision.CENTURY:
            return f"{year}–{date.year + 99}"
        if date.precision is Precision.DECADE:
            return self._say("decade", year=year)
        if date.season:
            name = self._say(_SEASONS[date.season])
            return self._say("season", season=name, year=year) if with_year else name
        if not date.month:
            return year
        month = self.language.month(date.month)
        if not date.day:
            return self._say("month", month=month, year=year) if with_year else month
        pattern = "day" if with_year else "day_month"
        text = self._say(pattern, day=self._day(date.day), month=month, year=year)
        return text.replace(" ", _NO_BREAK, 1)  # the day stays with its month

    def _day(self, day: int) -> str:
        return self.language.groups["dates"].get("first_day", "1") if day == 1 else str(day)

    def _related(self, text: str, relation: Relation, date: EdtfDate) -> str:
        if relation in (Relation.ON, Relation.WITHIN):
            return text
        if relation is Relation.THROUGHOUT and date.precision is Precision.DAY:
            return text
        return self._say_for(relation.value, date, date=text)

    def _interval(self, interval: EdtfInterval, relation: Relation) -> str:
        start, end = interval.start, interval.end
        if start and end:
            if relation is Relation.WITHIN:
                first, last = self._date(start, None), self._date(end, None)
                if self._same_year(start, end):
                    first = self._exact(start, with_year=False)
                return self._say_for("between", start, start=first, end=last)
            text = self._range(start, end)
            if relation in (Relation.ON, Relation.THROUGHOUT):
                return text
            return self._say_for(relation.value, start, date=text)
        only = start or end
        if only is None:  # parse_edtf refuses an interval without ends
            return ""
        text = self._date(only, None)
        if relation in (Relation.BEFORE, Relation.AFTER, Relation.BY, Relation.AS_OF):
            return self._say_for(relation.value, only, date=text)
        if relation is Relation.WITHIN:
            return self._say("or_later" if start else "or_earlier", date=text)
        return self._say_for("since" if start else "until", only, date=text)

    def _range(self, start: EdtfDate, end: EdtfDate) -> str:
        if start == end:
            return self._date(start, None)
        if not self._same_year(start, end):
            first, last = self._date(start, None), self._date(end, None)
            simple = {start.precision, end.precision} <= {Precision.YEAR}
            return f"{first}–{last}" if simple else f"{first}{_NO_BREAK}– {last}"
        if start.day and end.day and start.month == end.month:
            return f"{self._range_day(start)}–{self._exact(end)}"
        first = self._exact(start, with_year=False)
        dash = "–" if not (start.day or end.day) else f"{_NO_BREAK}– "
        return f"{first}{dash}{self._exact(end)}"

    def _range_day(self, date: EdtfDate) -> str:
        """The first day of `12–15 August`, with the full stop German puts after it."""
        text = self._say("day_month", day=self._day(date.day or 1), month="\0")
        return text.replace("\0", "").strip()

    @staticmethod
    def _same_year(start: EdtfDate, end: EdtfDate) -> bool:
        """Whether the year may be said once, at the end."""
        finer = Precision.YEAR
        return (
            start.year == end.year
            and start.precision > finer
            and end.precision > finer
            and not (start.approximate or end.approximate)
        )
