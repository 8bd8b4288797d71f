"""Which words are verbs of saying in a sentence, and whose."""

from collections.abc import Sequence
from typing import NamedTuple

from briefing.draft.quotes.marks import HIDDEN
from briefing.draft.quotes.speech_inverted import AllSubjects
from briefing.draft.quotes.speech_tokens import MOST_TOKENS, Span, Token
from briefing.draft.text.signals import PAST
from briefing.draft.text.speech_words import SpeechWords

_NO_PLURALS = frozenset("is was are were has his its this".split())


class Verb(NamedTuple):
    """A verb of saying with its source; all are places of tokens."""

    place: int
    source: Span
    head: Span
    inverted: bool
    """Whether the source stands behind it."""


class Verbs:
    """Looks at one sentence's tokens, verb by verb."""

    def __init__(self, tokens: Sequence[Token], words: SpeechWords) -> None:
        self.tokens, self.words = tokens, words
        self.subjects = AllSubjects(tokens, words)
        self.hidden = any(token.text[0] == HIDDEN for token in tokens)

    def found(self) -> list[Verb]:
        """The verbs of saying with a source, in order."""
        found: list[Verb] = []
        for place, token in enumerate(self.tokens):
            if token.text[0].isalpha():
                verb = self._at(place, token.folded, found)
                if verb:
                    found.append(verb)
        return found

    def _at(self, place: int, word: str, found: Sequence[Verb]) -> Verb | None:
        words = self.words
        inverting = (
            word in words.inverting and place > 0 and self.tokens[place - 1].text[0] == HIDDEN
        )
        if word in words.nouns and not inverting and not self._is_verb(place):
            return None
        following = self.tokens[place + 1].folded if place + 1 < len(self.tokens) else ""
        if (word in words.planning and following == "to") or following == "up":
            return None  # "planned to", "it added up"
        if (
            word in words.needing_that
            and following[:1].isalnum()
            and (following not in words.that | words.pronouns)
        ):
            return None
        behind = self.subjects.behind(place) if word in words.inverting else None
        if behind:
            return Verb(place, *behind, inverted=True)
        before = None
        quoting = word in words.quoting and self._hidden_near(place)
        if word in words.saying or quoting or (word in words.bare and self._plural(place)):
            before = self.subjects.before(place) or self._same_subject(place, found)
        elif word in words.participles:
            before = self._of_participle(place, found)
        return Verb(place, *before, inverted=False) if before else None

    def _of_participle(self, place: int, found: Sequence[Verb]) -> tuple[Span, Span] | None:
        """The source of "saying": its own subject ("is saying"), or its sentence's."""
        if self._helped(place):
            return self.subjects.before(place)
        if found:
            return found[-1].source, found[-1].head
        if place < 3 or self.tokens[place - 1].text != ",":
            return None
        return self.main_subject(place)

    def _is_verb(self, place: int) -> bool:
        """Whether a word that may be a noun is a verb here: something said follows, or went
        before in quotation marks."""
        if place + 1 >= len(self.tokens):
            return True
        before, following = self.tokens[place - 1], self.tokens[place + 1]
        if before.text == "United" or before.text.endswith(("’s", "'s")):
            return False
        words = self.words
        return (
            following.folded in words.that | words.articles | words.pronouns
            or following.folded
            in ("there", "his", "her", "their", "its", "no", "how", "what", "why")
            or following.text[0] == HIDDEN
            or following.text[0].isupper()
            or following.text in (".", ":")
        )

    def _same_subject(self, place: int, found: Sequence[Verb]) -> tuple[Span, Span] | None:
        """The subject of the verb before "and": "She accused the firm and asserted that …"."""
        before = self.tokens[place - 1].folded if place else ""
        if before not in ("and", "but", "then"):
            return None
        if found:
            return found[-1].source, found[-1].head
        return self.main_subject(place - 1)

    def main_subject(self, limit: int) -> tuple[Span, Span] | None:
        """The subject of the sentence's first verb, as far as the place `limit`."""
        first = 1
        ahead = self.words.joining | self.words.prepositions
        if self.tokens and self.tokens[0].folded in ahead:
            # "When the dam broke, the mayor …": the main clause stands behind the comma.
            commas = (
                p for p in range(1, min(limit, 2 * MOST_TOKENS)) if self.tokens[p].text == ","
            )
            first = next(commas, 0) + 1
        for verb in range(first, min(limit, first + MOST_TOKENS)):
            if self._seems_verb(verb):
                return self.subjects.before(verb)
        return None

    def _seems_verb(self, place: int) -> bool:
        token = self.tokens[place]
        word = token.folded
        known = word in self.words.finite or word in self.words.saying or word in self.words.quoting
        third = word.endswith("s") and len(word) > 3 and self.tokens[place - 1].text[0].isupper()
        past = (word.endswith("ed") and len(word) > 3) or PAST.fullmatch(word)
        return token.text.islower() and bool(known or past or third)

    def _hidden_near(self, place: int) -> bool:
        return self.hidden and any(
            token.text[0] == HIDDEN for token in self.tokens[max(0, place - 10) : place + 30]
        )

    def _plural(self, place: int) -> bool:
        """Whether a bare verb is a present plural and no infinitive or noun."""
        if place == 0:
            return False
        before = self.tokens[place - 1]
        if before.folded in self.words.infinitive | self.words.articles | self.words.prepositions:
            return False
        word = before.folded
        return (
            word in ("they", "we", "you", "i", "who", "people", "police", "others")
            or (word.endswith("s") and word not in _NO_PLURALS)
            or word in self.words.helping - _NO_PLURALS
            or any(token.folded == "and" for token in self.tokens[max(0, place - 5) : place - 1])
        )

    def _helped(self, place: int) -> bool:
        """Whether a participle has "is" or "was" before it: "is warning"."""
        place -= 1
        while place > 0 and self.tokens[place].folded in self.words.helping - self.words.passive:
            place -= 1
        token = self.tokens[place].folded if place >= 0 else ""
        return (
            token in self.words.passive
            or token in ("'s", "’s", "’re", "'re", "’m", "'m")
            or (token.endswith(("’s", "'s")) and token[:-2] in self.words.pronouns)
        )
