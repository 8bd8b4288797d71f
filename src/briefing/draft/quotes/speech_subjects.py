"""The subject of a verb of saying: before it, behind it, or described between commas."""

import re
from collections.abc import Sequence

from briefing.draft.quotes.marks import HIDDEN
from briefing.draft.quotes.speech_tokens import MOST_TOKENS, Span, Token
from briefing.draft.text.speech_words import SpeechWords

_HARD = frozenset(";:—–.!?…[]|")
_DISCOURSE = frozenset(
    "however though meanwhile nonetheless nevertheless moreover too also instead therefore".split()
)


class Subjects:
    """Finds subjects among one sentence's tokens. Spans are first and last token."""

    def __init__(self, tokens: Sequence[Token], words: SpeechWords) -> None:
        self.tokens, self.words = tokens, words

    def before(self, place: int) -> tuple[Span, Span] | None:
        """The subject before the verb at `place`: with its description, and alone."""
        tokens, words = self.tokens, self.words
        last = place - 1
        passive = False
        while last >= 0 and (tokens[last].folded in words.helping or self._is_adverb(last)):
            passive = passive or tokens[last].folded in words.passive
            if last == place - 1 and tokens[last].folded in words.infinitive:
                break
            last -= 1
        verb = tokens[place].folded
        if last >= 0 and tokens[last].folded in words.times:
            return None
        if passive and not verb.endswith("ing"):
            return None
        if last < 0 or tokens[last].folded in ("to", "and", "or", "but"):
            return None
        if tokens[last].folded in words.infinitive and verb in words.bare:
            return None
        token = tokens[last]
        joined = re.fullmatch(r"(\w+)['’](?:s|d|re|ve|ll|m)", token.folded)
        if token.folded in words.pronouns or (joined and joined[1] in words.pronouns):
            return (last, last), (last, last)
        if token.folded in words.relative:
            end = last - 1
            while end >= 0 and tokens[end].text == ",":
                end -= 1
            known = self._antecedent(end) if end >= 0 else None
            return ((last, last), known) if known else None
        if token.text == ",":
            return self._described(last)
        phrase = self._phrase(last)
        if phrase and self._is_alias(phrase[0]):
            named = self._phrase(phrase[0] - 4)
            return ((named[0], last), named) if named else None
        return (phrase, phrase) if phrase else None

    def _is_alias(self, start: int) -> bool:
        """Whether a phrase only gives other names: "the river army, known as DSL, said"."""
        if start < 4 or self.tokens[start - 1].folded not in ("as", "als"):
            return False
        known, comma = self.tokens[start - 2].folded, self.tokens[start - 3].text
        return known in ("known", "bekannt") and comma == ","

    def _antecedent(self, last: int) -> Span | None:
        """The phrase that "who" stands for: of "fought by five villages" the villages."""
        known = self._phrase(last)
        if known is None or self._names_somebody((known[0], known[0])):
            return known
        start = known[0]
        for place in range(known[0] + 1, last):
            if self.tokens[place].folded in self.words.prepositions:
                start = place + 1
        return start, last

    def _is_adverb(self, place: int) -> bool:
        word = self.tokens[place].text
        return len(word) > 4 and word.endswith("ly") and word.islower()

    def _described(self, comma: int) -> tuple[Span, Span] | None:
        """The subject before a description between commas: "Ada Holm, a lawyer, said"."""
        tokens = self.tokens
        left = self._hard_boundary(comma - 1)
        commas = [p for p in range(left + 1, comma) if tokens[p].text == ","]
        inner = " ".join(t.folded for t in tokens[(commas[-1] if commas else left) + 1 : comma])
        if commas and (
            inner in _DISCOURSE or re.match(r"(?:for|in) (?:his|her|its|their|turn)", inner)
        ):
            phrase = self._phrase(commas[-1] - 1)
            return (phrase, phrase) if phrase else None
        start = left + 1
        for at in commas:
            phrase = self._phrase(at - 1, floor=start)
            if phrase and self._names_somebody(phrase) and phrase[0] <= self._skip(start):
                return (phrase[0], comma - 1), phrase
            start = at + 1
        return None

    def _skip(self, start: int) -> int:
        while start < len(self.tokens) and self.tokens[start].folded in (
            self.words.leading | self.words.joining
        ):
            start += 1
        return start

    def _names_somebody(self, phrase: Span) -> bool:
        first = self.tokens[phrase[0]]
        if first.folded in self.words.prepositions:
            return False
        return first.folded in self.words.articles or any(
            token.text[0].isupper() for token in self.tokens[phrase[0] : phrase[1] + 1]
        )

    def _hard_boundary(self, place: int) -> int:
        """The place of the mark or quotation before which a subject cannot reach, else -1."""
        for at in range(place, max(-1, place - 2 * MOST_TOKENS), -1):
            text = self.tokens[at].text
            if (text[0] in _HARD and len(text) == 1) or text[0] == HIDDEN:
                return at
        return -1 if place < 2 * MOST_TOKENS else place

    def _phrase(self, last: int, floor: int = 0) -> Span | None:
        """The noun phrase that ends at the token `last`."""
        tokens, words = self.tokens, self.words
        start = last
        place = last
        bracketed = 0
        while place >= floor and last - place < MOST_TOKENS:
            token = tokens[place]
            if token.text == ")":
                bracketed += 1
            elif token.text == "(":
                bracketed -= 1
                if bracketed < 0:
                    break
                start = place
            elif bracketed or (token.text == "," and self._in_list(place, last)):
                pass
            elif (
                not token.is_word
                or self._ends_phrase(token)
                or (token.folded in ("and", "or") and self._clause_before(place, floor))
            ):
                break
            elif token.folded in words.pronouns and place < last:
                return None
            elif token.folded in words.articles and not self._before_article(place):
                start = place
                break
            else:
                start = place
            place -= 1
        return self._trimmed(start, last)

    def _in_list(self, place: int, last: int) -> bool:
        """Whether a comma parts names of one list: "villagers of Lund, Pell and Holm"."""
        joined = any(t.folded in ("and", "or", "und", "et") for t in self.tokens[place:last])
        before, after = self.tokens[place - 1] if place else None, self.tokens[place + 1]
        return bool(joined and before and before.text[0].isupper() and after.text[0].isupper())

    def _before_article(self, place: int) -> bool:
        """Whether a noun phrase goes on to the left of an article: "head of the bank"."""
        before = self.tokens[place - 1] if place else None
        return before is not None and (
            before.folded in self.words.prepositions
            or before.folded in ("of", "to", "and", "or", "de", "von", "about", "behind")
        )

    def _ends_phrase(self, token: Token) -> bool:
        word = token.folded
        if word in self.words.joining | self.words.finite or word.endswith(("n't", "n’t")):
            return True
        verb = word in self.words.saying or word in self.words.quoting
        return verb and token.text.islower() and word not in self.words.nouns

    def _clause_before(self, place: int, floor: int) -> bool:
        """Whether a clause with a verb stands before "and", so that the subject begins behind."""
        if place and self.tokens[place - 1].text == ",":
            return True
        for at in range(place - 1, max(floor, place - 12) - 1, -1):
            token = self.tokens[at]
            if not token.is_word and token.text not in "()":
                return False
            verb = token.folded in self.words.finite or token.folded in self.words.saying
            if verb or (token.folded.endswith("ed") and token.text.islower()):
                return True
        return False

    def _trimmed(self, start: int, last: int) -> Span | None:
        """The phrase without what leads up to it: "But on Monday the mayor" → "the mayor"."""
        tokens, words = self.tokens, self.words
        while start < last and tokens[start].folded in words.leading | words.helping:
            start += 1
        if start < last and tokens[start].folded in words.prepositions:
            place = last
            while (
                place > start
                and (tokens[place].text[0].isupper() or tokens[place].text in "()")
                and tokens[place].folded not in words.leading
            ):
                place -= 1
            if place == last:
                return self._from_article(start, last)
            if tokens[place].folded in words.articles and place > start + 1:
                place -= 1
            start = place + 1
        token = tokens[last]
        content = [
            t
            for t in tokens[start : last + 1]
            if t.is_word and t.text[0].isalpha() and t.folded not in words.articles
        ]
        if not content or token.folded in words.prepositions | words.articles:
            return None
        if not self._may_speak(start, last):
            return None
        if last == start and (token.folded in words.helping | words.leading | words.that):
            return None
        return start, last

    def _may_speak(self, start: int, last: int) -> bool:
        """Whether a phrase has the look of somebody: a capital, an article, a plural."""
        run = self.tokens[start : last + 1]
        first = run[0].folded
        return (
            any(token.text[0].isupper() for token in run)
            or first in self.words.articles | self.words.pronouns | self.words.relative
            or first
            in ("his", "her", "their", "its", "one", "another", "some", "many", "my", "our")
            or run[-1].folded.endswith("s")
            or run[-1].folded in ("people", "police", "others", "officer")
            or any(token.folded in ("of", "for", "s", "with", "in") for token in run)
        )

    def _from_article(self, start: int, last: int) -> Span | None:
        for place in range(last, start, -1):
            if self.tokens[place].folded in self.words.articles:
                return place, last
        return None
