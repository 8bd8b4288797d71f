"""The subject of a verb of saying also where it stands behind its verb: "…, said Ada Holm"."""

import re

from briefing.draft.quotes.marks import HIDDEN
from briefing.draft.quotes.speech_subjects import Subjects
from briefing.draft.quotes.speech_tokens import MOST_TOKENS, Span

_OF = frozenset("of for von de du des".split())


class AllSubjects(Subjects):
    """Finds subjects before and behind their verbs."""

    def behind(self, place: int) -> tuple[Span, Span] | None:
        """The subject behind its verb: "…, said Ada Holm, a lawyer"."""
        tokens, words = self.tokens, self.words
        if place == 0 or place + 1 >= len(tokens):
            return None
        first = place + 1
        while first + 1 < len(tokens) and tokens[first].folded in words.times:
            first += 1  # "a annoncé mercredi la préfecture"
        while place > 1 and tokens[place - 1].folded in words.helping:
            place -= 1  # ", a déclaré Ada Holm"
        before = tokens[place - 1]
        if before.text[0] != HIDDEN and before.text not in (",", "?", "!", "…"):
            return None
        if tokens[first].folded in words.pronouns:
            following = tokens[first + 1].text[0] if first + 1 < len(tokens) else "."
            return ((first, first), (first, first)) if following in ".,;" + HIDDEN else None
        spoken = self._quote_ends(place - 1) or self._quote_ends(place - 2)
        # "Nord, a bank, said": the subject stands in front.
        if not spoken and self._described(place - 1) is not None:
            return None
        last = self._end_behind(first)
        if last is None or not (spoken or self._names_somebody((first, last))):
            return None
        return (first, self._description_end(last)), (first, last)

    def _end_behind(self, first: int) -> int | None:
        """The last token of the noun phrase that begins behind a verb; None for a clause."""
        tokens, words = self.tokens, self.words
        # In German an article is a relative pronoun too: behind the verb it opens the subject.
        relative = words.relative - words.articles
        stops = words.prepositions | words.joining | words.leading | relative | words.that
        stops |= words.times
        end = first
        while end < min(len(tokens), first + MOST_TOKENS // 2):
            token = tokens[end]
            if not token.is_word and token.text not in "()":
                break
            if token.folded in words.finite or (token.folded in stops and end == first):
                return None
            if token.folded in stops and token.folded not in _OF and not self._in_name(end):
                break
            end += 1
        return end - 1 if end > first else None

    def _in_name(self, place: int) -> bool:
        """Whether a preposition stands inside a name or office: "minister for trade in Lunde"."""
        following = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        return bool(
            following
            and self.tokens[place].folded in ("for", "at", "of", "with", "from")
            and (following.folded in self.words.articles or following.text[0].isupper())
            and not re.match(r"\w+day$", following.folded)
        )

    def _quote_ends(self, place: int) -> bool:
        return place >= 0 and self.tokens[place].text[0] in HIDDEN + '”"’»'

    def _description_end(self, last: int) -> int:
        """The last token of a description behind a name: "…, a lawyer in Lunde"."""
        tokens = self.tokens
        if last + 2 >= len(tokens) or tokens[last + 1].text != ",":
            return last
        place = last + 1
        while place + 1 < len(tokens) and tokens[place].text == "," and self._describes(place + 1):
            place += 1
            while (
                place < len(tokens)
                and tokens[place].text not in ".,;:—–"
                and (tokens[place].text[0] != HIDDEN)
            ):
                place += 1
            last = place - 1
            if place >= len(tokens):
                break
        return last

    def _describes(self, place: int) -> bool:
        """Whether words behind a name and a comma describe whom it names."""
        token = self.tokens[place]
        words = self.words
        if token.folded in words.articles | words.relative:
            return True
        return token.is_word and not (
            token.folded in words.joining - words.relative
            or token.folded in words.prepositions
            or token.folded in words.pronouns | words.leading | words.helping
            or token.folded.endswith("ing")
        )
