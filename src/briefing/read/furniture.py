"""What a page puts around its article: navigation, share lines, teasers, sign-up boxes."""

import re

from briefing.read.phrases import COMMENT_LINES, END_LINES, FURNITURE_LINES, FURNITURE_STARTS
from briefing.read.run import Run

_STARTS = re.compile("|".join(re.escape(start) for start in FURNITURE_STARTS))
_AGO = re.compile(
    r"(?:(?:last )?(?:updated|posted|published)?:?\s*)?"
    r"(?:\d{1,3}|an?|one)\s*(?:m|h|d|min|mins|minutes?|hrs?|hours?|days?|weeks?|months?|years?)"
    r"\s+ago\b.{0,40}"
    r"|vor \d{1,3} (?:minuten?|stunden?|tag(?:en)?)|il y a \d{1,3} \w{1,8}|hace \d{1,3} \w{1,8}",
    re.IGNORECASE,
)
_COUNTER = re.compile(
    r"[\d.,]+\s?[km]?(?:\s*(?:shares?|views?|comments?|likes?|followers?|kommentare"
    r"|min(?:ute)?s? read"
    r"|minutes? de lecture|min lesezeit))?"
    r"|\d{1,3}[ -]min(?:ute)?s? read.{0,20}|(?:share|tweet|comments?|pin|views?)\s\d{1,6}"
    r"|duration \d{1,2}:\d{2}|(?:video )?\d{1,2}:\d{2}(?::\d{2})?(?:\s\d{1,2}:\d{2})?"
    r"|\(?\d{1,3}\s?(?:/|of)\s?\d{1,3}\)?\s?\|?",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?:(?:updated|posted|published)(?: at)? )?\d{1,2}[:.h]\d{2}(?!\d)(?:\s?[ap]\.?m\.?)?"
    r"(?:\s(?-i:[A-Z]{2,5})\b)?(?:\s?(?-i:[A-Z])[^.!?]{0,60})?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}"
)
_MAIL = re.compile(r"(?<!\S)[(<]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}\b")
_COMMENTS = re.compile(
    r"(?:\d{1,5}|one|no)\s(?:comments?|responses?|thoughts?|replies|kommentare?|commentaires?)"
    r"(?:\s(?:to|on|zu|sur)\b.{0,200})?",
    re.IGNORECASE,
)
"""A count of what readers wrote, at its head: "3 thoughts on “A town by the sea”"."""
_IMPERATIVE = re.compile(
    r"(?:sign up|subscribe|follow|get|download|read|click|register|join|listen|watch|check out|stay"
    r"|support|create|become|enjoy|access|add|choose|explore|find|start|discover|tell us|send us"
    r"|email"
    r"|contact|help us|enter|want|looking|are you|do you|did you|have you|you can|you must|you have"
    r"|you are|if you|for more|please|see|our website|our readers|this site|this website|this video"
    r"|this service|this form|i would like|i agree|i consent|there was an error|we encountered"
    r"|a welcome"
    r"|the next issue|interested in|abonnieren|melden|jetzt|folgen|lesen|inscrivez|abonnez|recevez"
    r"|retrouvez|suivez|reciba|reciban|recibe|s[ií]ganos)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"(?:follow|share|listen to|watch|read|rate|print|save|gift|view|join)\s"
    r"(?:this|our|us|all|more|full)\b",
    re.IGNORECASE,
)
_UNLOCK = re.compile(
    r"\b(?:register|subscribe|sign (?:in|up)|log in) to (?:unlock|read|continue|access|view)\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:newsletters?|e-?mails?|inbox|sign(?:ing|ed)? (?:up|in)|subscri\w{1,8}|account|app|apps"
    r"|cookies?"
    r"|whatsapp|facebook|twitter|instagram|google news|preferred source|free trial|unsubscribe"
    r"|password|click here|privacy (?:policy|notice)|terms (?:of|and|&)|membership"
    r"|our (?:news|journalism|website|coverage|page|team|newsroom|podcast|reporters?|latest)"
    r"|browser|javascript|email us|get in touch|stories like this|notifications?|bookmarks?"
    r"|news desk|trending|in your inbox|email address|try again|podcast platform|breaking news"
    r"|homepage|abo|push-nachrichten|kostenlos"
    r"|infolettre|gratuit\w{0,8}|bolet[ií]n|gratis|reCAPTCHA|e-?paper|puzzles?|digital access)\b",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"copyright ©|© ?(?:19|20)\d\d|\(c\) ?(?:19|20)\d\d|all rights reserved|terms of (?:use"
    r"|service)"
    r"|privacy policy|cookie policy|community guidelines|editorial standards|user agreement"
    r"|must be logged in|logged in to (?:comment|join)|commenting|recaptcha"
    r"|affiliate (?:links?|commission)|earn (?:us )?a(?:n affiliate)? commission"
    r"|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"\b(?:cookies?|consent|personal (?:data|information)|your (?:device|preferences|choices"
    r"|browser"
    r"|data|privacy|experience)|vendors?|our partners|legitimate interest|third[- ]part(?:y|ies)"
    r"|opt[- ]out|advertising|this (?:web ?)?site|our (?:web)?sites?|personali[sz]ed)\b",
    re.IGNORECASE,
)
"""The vocabulary of consent dialogues. One such word may be news; several are not."""
_CERTAIN = frozenset(
    {"cookie", "cookies", "your device", "your choices", "your preferences", "our partners"}
)
_TEASER = re.compile(
    r"(?:read (?:more|next|also)|also read|see also|(?:more|related|recommended|suggested|further)"
    r"(?: (?:reading|stor(?:y|ies)|articles?|news))?|watch|listen|lesen sie auch"
    r"|lire aussi|lea también|leggi anche|leia também|lees ook|mehr zum thema|don't miss"
    r"|trending|video)\s?[:|»›>–-]\s?\S",
    re.IGNORECASE,
)
_BIOGRAPHY = re.compile(
    r"\b(?:is|was|has been|are) (?:an? |the |our )?[\w\s,'’-]{0,60}?"
    r"\b(?:reporter|correspondent|journalist|editor|writer|producer|columnist|contributor|author"
    r"|freelancer|fellow)\b"
    r"|\b(?:covers|has covered|reports on|writes about|has written for|studied journalism)\b"
    r"|\bveteran\b.{0,60}\bjournalist\b",
    re.IGNORECASE,
)
_SHOUTED = re.compile(r"[A-Z\d][A-Z\d '’‘“”\",.:;!?&/-]{24,}")


def opens_comments(run: Run) -> bool:
    """Whether `run` heads what readers wrote: nothing below it is the article."""
    return run.key in COMMENT_LINES or bool(_COMMENTS.fullmatch(run.content))


def ends_article(run: Run) -> bool:
    """Whether `run` heads what usually follows an article: related stories, comments."""
    key = run.key
    if key in END_LINES or opens_comments(run):
        return True
    if run.words <= 8 and key.startswith(("more from ", "more in ", "more about ", "mehr von ")):
        return True
    return run.words <= 6 and key.endswith((" latest articles", " latest stories"))


def is_counter(run: Run) -> bool:
    """Whether `run` only says how long ago, how long or how often: `14 hours ago`."""
    return bool(_COUNTER.fullmatch(run.content) or _AGO.fullmatch(run.content))


def is_stamp(run: Run) -> bool:
    """Whether `run` is the time of an entry in a running report, with or without its author."""
    return run.words <= 7 and bool(_STAMP.fullmatch(run.content))


def is_furniture(run: Run) -> bool:
    """Whether the words of `run` alone show that it is no part of the article."""
    content, words = run.content, run.words
    if words == 0 or run.key in FURNITURE_LINES or ends_article(run):
        return True
    if is_counter(run) or is_stamp(run) or _ADDRESS.fullmatch(content):
        return True
    if words <= 25 and _MAIL.search(content):
        # Where to write to the author or the desk.
        return True
    if words <= 30 and _STARTS.match(content.casefold()):
        return not (
            words > 12 and content.endswith((".", ".”", '."')) and not _OFFER.search(content)
        )
    if words <= 25 and _UNLOCK.search(content):
        return True
    if words <= 8 and _ASKED.match(content) and not content.endswith("."):
        return True
    if words <= 30 and _TEASER.match(content):
        return True
    if words <= 12 and _is_trail(content):
        return True
    if words <= 30 and _SHOUTED.fullmatch(content) and not content.endswith((".", '."', ".”")):
        return words >= 6
    if words <= 8 and content.endswith((">>", ">", "»", "→", "›")):
        return True
    if run.marker and words <= 60 and _OFFER.search(content):
        return True
    return _is_offer(content, words)


def _is_trail(content: str) -> bool:
    """Bread crumbs: `Home > Politics > Africa`, `Sport | Football`."""
    return any(content.count(mark) >= 2 for mark in (" > ", " › ", " » ", " / ", " | "))


def _is_offer(content: str, words: int) -> bool:
    if words <= 120 and _LEGAL.search(content):
        return words <= 40 or len(_LEGAL.findall(content)) > 1 or bool(_OFFER.search(content))
    consent = {match.casefold() for match in _CONSENT.findall(content)}
    if words <= 200 and len(consent) >= (2 if words <= 25 else 3):
        return bool(consent & _CERTAIN) or len(consent) >= 4
    if words > 60:
        return False
    offers = len({match.casefold() for match in _OFFER.findall(content)})
    if offers and _IMPERATIVE.match(content):
        return True
    return offers >= 3 and words <= 45


def is_biography(run: Run, authors: tuple[str, ...]) -> bool:
    """Whether `run` presents the author: it opens with the name and says what they do."""
    start = run.content[:80].casefold()
    for author in authors:
        names = author.casefold().split()
        if names and (names[-1] in start or names[0] in start) and _BIOGRAPHY.search(run.content):
            return True
    return False


def is_about(run: Run, authors: tuple[str, ...]) -> bool:
    """Whether `run`, between byline and text, is about the author: it opens with the name."""
    start = run.content.casefold()
    return run.words <= 40 and any(start.startswith(f"{name.casefold()} ") for name in authors)
