"""Remarks of the publisher on the article: translated, first published elsewhere, corrected."""

import re

from briefing.read.run import Run

_TRANSLATED = re.compile(
    r"\b(?:translated|adapted) from(?: the)?(?: original)? (?:article )?(?:in )?"
    r"(?P<en>[A-Z]\w{2,20}(?: [A-Z]\w{2,20})?)"
    r"|\baus dem (?P<de>[A-Z]\w{2,20}en) (?:übersetzt|adaptiert|von)"
    r"|\btraduit de l(?:['’]|e |a )(?P<fr>\w{3,20})"
    r"|\btraducido del (?P<es>\w{3,20})",
)
_NOTE = re.compile(
    r"(?:this|the) (?:article|story|report|piece|text|interview|analysis|post|version)"
    r"(?: (?:was|has been|is|first|originally))? ?(?:was |been |first |originally |also )*"
    r"(?:translated|adapted|published|appeared|updated|corrected|amended|edited|produced|written"
    r"|republished|reproduced|republishing|syndicated|provided|compiled|generated|supported)\b"
    r"|(?:editor(?:['’]s|s['’])? note|correction|clarification|update|note|disclaimer"
    r"|disclosure)s?\s?[:(]"
    r"|(?:reporting|written|writing|additional reporting|edited|editing|compiled|translation"
    r"|translated|with reporting|with files|with additional reporting|with input) (?:by|from)\b"
    r"|[\w.\- ]{2,60} (?:reported|contributed reporting) from\b"
    r"|[\w.\-, ]{2,120} contributed to this (?:report|story|article)"
    r"|associated press (?:writers?|reporters?) "
    r"|(?:dieser|der) (?:artikel|text|beitrag) (?:wurde|ist|erschien)\b"
    r"|(?:aus dem \w+ (?:übersetzt|adaptiert|von))|redaktionsschluss"
    r"|cet article (?:a été|est)|este (?:artículo|texto) (?:fue|se|ha)|(?:articolo"
    r"|artigo) (?:tradotto|traduzido)"
    r"|the views expressed|the opinions expressed|opinions expressed"
    r"|original(?:ly)? (?:published|reporting)",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"[a-z]{2,4}(?:/[a-z]{2,4}){1,4}(?: \([\w, /.-]{2,60}\))?|\((?:dpa|AFP|AP|Reuters|EFE|KNA|epd"
    r"|ANSA|"
    r"with agency inputs?|[A-Za-z]{2,12}(?:[/, ]{1,2}[A-Za-z]{2,12}){1,4})\)"
)


def is_note(run: Run) -> bool:
    """Whether `run` is a remark on the article and not of it."""
    if run.words > 60:
        return False
    return bool(
        _NOTE.match(run.content.removeprefix("("))
        or _SIGNATURE.fullmatch(run.content)
        or (run.words <= 12 and _TRANSLATED.search(run.content))
    )


def translated_from(run: Run) -> str:
    """The language the note names, in the words found; empty if it names none."""
    found = _TRANSLATED.search(run.content)
    if found is None:
        return ""
    return next((value for value in found.groupdict().values() if value), "")
