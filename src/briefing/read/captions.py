"""Captions and picture credits, also when a page glued them together."""

import re
from functools import cache

from briefing.read.run import Run

_AGENCY = (
    r"(?:AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|EFE|ANSA|dpa|DPA|APA|KEYSTONE|Keystone|TASS|Xinhua"
    r"|ANP|PA"
    r"|PA Media|PA Wire|Getty(?: Images)?|GETTY(?: IMAGES)?|AFP-JIJI|Anadolu(?: Agency)?"
    r"|Shutterstock"
    r"|iStock(?:photo)?|imago(?: images)?|IMAGO|picture[- ]alliance|ZUMA(?: Press)?|Bloomberg|Alamy"
    r"|SIPA(?: USA)?|NurPhoto|SOPA Images|Corbis|Magnum|ddp|epd|KNA|ullstein|ITAR-TASS|Handout"
    r"|HANDOUT"
    r"|Reuters Pictures|Associated Press|The Associated Press|WireImage|Rex|UPI|CTK|PAP|Ritzau|TT"
    r"|NTB"
    r"|Lehtikuva|MAXPPP|Abaca|Hans Lucas|Belga|Canadian Press|The Canadian Press|Unsplash|Pexels"
    r"|Wikimedia(?: Commons)?|Supplied|Stringer|CBC|BBC|SWNS)"
)
_CREDIT_WORD = (
    r"(?:Image|Images|Photo|Photos|Picture|Pictures|Pic|Photograph|Photographs|Photography|Credit"
    r"|Credits"
    r"|Image credits?|Photo credits?|Picture credits?|Image source|Photo source|Illustration"
    r"|Graphic"
    r"|Courtesy|File photo|Foto|Fotos|Bild|Bilder|Bildquelle|Quelle|Grafik|Crédits?|Crédit photo"
    r"|Photo d'illustration|Imagen|Crédito|Créditos|Immagine|Imagem|Beeld|©)"
)
_LABELLED = re.compile(
    rf"(?:^|[\s(\[|/•·,.]|[a-z.\"”’')])(?:{_CREDIT_WORD})\s?(?::|\.\.\.|…)\s?[^!?\n]{{0,120}}$"
)
_SIGNED = re.compile(
    r"(?:^|[\s(\[|])(?:Photo|Photos|Image|Picture|Photograph|Foto|Illustration|Graphic|Courtesy)"
    r"\s(?:by|of|von|de|courtesy of|via|from)\s[^!?\n]{1,120}$",
)
_BRACKETED = re.compile(
    r"\((?:[^()]{0,80}[/|,]\s?|(?:AP|REUTERS|Reuters|AFP|EPA)\s(?:Photo|Video|Illustration)[/\s]?[^()]{0,60}"
    r"|[^()]{0,60}\svia\s)(?:[^()]{0,50})?\)\.?$"
)
_VIA = rf"\bvia\s{_AGENCY}\b[\w\s/.-]{{0,40}}\)?$"
_SLASHED = (
    rf"(?:[\w.’'&-]{{2,30}}(?:\s[\w.’'&-]{{1,30}}){{0,4}}\s?[/|]\s?){{1,4}}{_AGENCY}[)\]]?(?:\s\([^()]{{1,30}}\))?$"
    rf"|{_AGENCY}\s?[/|]\s?[\w.’'&-]{{2,30}}(?:[\s/][\w.’'&-]{{1,30}}){{0,4}}[)\]]?$"
)
_GLUED_NAME = (
    rf"[^\W_][.!?”\"]?(?<=[a-zß-ÿ.!?”\"])[A-Z][\w.’'-]{{1,20}}(?:\s[A-Z][\w.’'-]{{1,20}}){{0,3}}"
    rf"\s\({_AGENCY}\)$"
)
"""A name and an agency glued to the caption: "The town hall.Jane Doe (EFE)"."""
_SLASHED_LABEL = re.compile(
    r"(?:^|[\s(\[|.])(?:PHOTOS?|Photos?|FILE PHOTO|PICTURES?|PICS?|Pics?|FOTO|Foto)"
    r"\s?[/|]\s?\S[^!?]{0,60}$"
)
_OPENS_AS_CAPTION = re.compile(
    r"(?:image|media|picture|photo|video)\s(?:source|caption|credit)s?(?:[,:]|\s|(?-i:[A-Z]))",
    re.IGNORECASE,
)
_AGENCY_LINE = re.compile(rf"\(?(?:©\s?)?{_AGENCY}(?:\s?[/|,]\s?[\w .’'-]{{2,40}}){{0,3}}\)?")
_COPYRIGHT_TAIL = re.compile(r"©\s?[^.!?]{2,60}$")
_IMPRINT = re.compile(r"(?:copyright\s)?(?:©|\(c\))\s?(?:19|20)\d\d\b", re.IGNORECASE)
"""A line that opens with the year of its copyright is the site's, and no picture's."""
_FILE = re.compile(
    r"^(?:FILE|File|FILE PHOTO|File photo|ARCHIVE|Archivbild|ARCHIVO)\s?[-–—:]\s"
    r"|\[\d{1,2}/\d{1,2}\]"
)
_CHART = re.compile(
    r"^(?:Chart|Graph|Graphic|Map|Infographic|Grafik|Karte|Graphique|Carte|Gráfico|Mapa)\s?:\s.{3,200}"
    r"\b(?:Sources?|Quellen?|Fuentes?)\s?:\s?\S"
)
"""A chart's title and its source in one line: "Map: where it burned. Source: Fire service"."""
_PRESENT_TENSE_PICTURE = re.compile(
    r"\b(?:pictured|seen (?:here|in this|on|at|in)|(?:is|are) seen(?! as\b)|poses? (?:with|for)"
    r"|looks? on"
    r"|in this (?:file )?(?:photo|image|picture|handout)|file (?:photo|image|picture)|screenshot"
    r"|screengrab"
    r"|stock image|\((?:left|right|l|r|centre|center|file)\)"
    r"|, (?:far )?(?:left|right|centre|center), |second from (?:left|right)|Symbolbild"
    r"|Archivbild|im Bild)\b",
    re.IGNORECASE,
)
_TAIL = 200
"""A credit stands in the last characters of a caption."""
_LONGEST = 110
"""Words; the longest captions are those of agencies with their rights clauses."""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of which the marks are asked for first: nearly no line has them, and to compile
    it is dear, as to search it is."""
    return re.compile(pattern)


def has_credit(run: Run) -> bool:
    """Whether `run` ends in a picture credit: it is a caption, or the last line of one."""
    content = run.content
    if run.words > _LONGEST or (run.words == 0 and ":" not in content):
        return False
    tail = content[-_TAIL:]
    if _FILE.match(content) or _CHART.match(content) or _OPENS_AS_CAPTION.match(content):
        return True
    if _LABELLED.search(tail):
        return not _is_speech(content)
    if _SIGNED.search(tail) and (run.words <= 16 or not tail.endswith((".", "”", '"'))):
        return not _is_speech(content)
    slashed = "/" in tail or "|" in tail
    if "(" in tail and (_compiled(_GLUED_NAME).search(tail) or _has_bracketed_credit(tail)):
        return True
    if slashed and run.words <= 60 and _SLASHED_LABEL.search(tail):
        return True
    if "via" in tail and _compiled(_VIA).search(tail):
        return True
    if slashed and not tail.endswith((".", "!", "?")) and _compiled(_SLASHED).search(tail[-160:]):
        return True
    if run.words <= 8 and _AGENCY_LINE.fullmatch(content):
        return True
    if _IMPRINT.match(content):
        return False
    return run.words <= 60 and bool(_COPYRIGHT_TAIL.search(tail))


def _has_bracketed_credit(tail: str) -> bool:
    found = _BRACKETED.search(tail)
    if found is None:
        return False
    inner = found.group()
    return bool(
        re.search(_AGENCY, inner)
        or re.search(r"\b(?:Photo|Image|Picture|Video|Foto|Bild)\b", inner)
    )


def _is_speech(content: str) -> bool:
    """A quotation mark that closes at the end: `"Remember the picture: grim."` is no credit."""
    return content.endswith(("”", '"', "“", "»")) and content.startswith(("“", '"', "„", "«"))


_IN_THIS_PICTURE = re.compile(
    r"\bin th(?:is|ese) (?:[\w-]{1,20} ){0,4}(?:photos?|images?|pictures?|photographs?|handouts?"
    r"|screengrabs?|stills?)\b"
    # "..., in Lyon, France, April 14, 2024." is how agencies end a caption.
    r"|,\s(?:[A-Z][a-z]{2,8}day,?\s)?[A-Z][a-z]{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d\.?$|^Pictured\b"
    # "... discusses the talks on 'The Morning Show.'" is how broadcasters label a clip.
    r"|\b(?:joins|discuss(?:es)?|reacts?|weighs? in|breaks? down|reports?|explains?)\b[^.]{3,240}"
    r"\son\s['‘“\"][A-Z][^'’”\"]{3,40}['’”\"]\.?$"
    # "Ana Torres holds her son April 14, 2024, in Lima."
    r"|^[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3}(?:, [^,]{2,40},)?\s[a-z]+s\s[^.]{3,160}"
    r"\s[A-Z][a-z]{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d,\sin\s[A-Z][^;:]{2,40}$"
    r"|^(?:Symbolbild|Archivbild)\b|\bATTENTION EDITORS\b"
)


def names_picture(run: Run) -> bool:
    """Whether `run` says in so many words that it describes a picture."""
    return 6 <= run.words <= 60 and bool(_IN_THIS_PICTURE.search(run.content))


def is_description(run: Run) -> bool:
    """Whether the words of `run` show that it describes a picture, even without a credit."""
    return run.words <= 60 and bool(_PRESENT_TENSE_PICTURE.search(run.content))
