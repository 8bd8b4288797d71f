"""The draft's own words, by language. Everything else in a draft is the article's."""

from collections.abc import Mapping

_ENGLISH = {
    "subtitle_one": "Backgrounder drafted from one article",
    "subtitle_many": "Backgrounder drafted from {count} articles",
    "background": "Background",
    "what_happened": "What happened",
    "what_is_said": "What is said",
    "untitled": "Untitled article",
    "speech": "Direct speech in an article translated from {language}: "
    "the wording may be a back-translation.",
    "speech_unknown": "Direct speech in a translated article: "
    "the wording may be a back-translation.",
    "speech_action": "Find the original wording before quoting it.",
    "claimed": "A claim, told here by one source alone.",
    "claimed_action": "Look for a second, independent source.",
    "claimed_by_nobody": "A claim; the article does not say here who makes it.",
    "claimed_by_nobody_action": "Find out who says so, and on what ground.",
    "denied": "Denied or disputed: the article gives two versions.",
    "answered": "Two versions: {name} denies this. Both are quoted.",
    "answered_action": "Look for evidence that settles it, from neither side.",
    "denied_action": "Set both versions side by side; look for evidence that settles it.",
    "unverified": "Not verified, as the article itself says.",
    "unverified_action": "Look for confirmation from an independent source.",
    "blamed_by_nobody": "Blame is assigned; the article does not say here by whom.",
    "blamed_by_nobody_action": "Find out who says so, and what the other side answers.",
    "blamed": "Blame is assigned; no evidence for it is given in this sentence.",
    "blamed_action": "Look for the reasons given and for the other side's answer.",
    "reported": "Reported at second hand.",
    "reported_action": "Find the report itself.",
    "unnamed": "The sources are not named.",
    "unnamed_action": "Find out who they are, or look for a named source.",
    "fragment": "“{words}” stands alone in the text: which event does this date belong to?",
    "undated_article": "When was “{title}” published? The article gives no date, "
    "so relative dates could not be resolved.",
    "no_author": "Who wrote “{title}”? The article names neither author nor publisher.",
    "undated_news": "When was this? The article gives no date for its news: “{words}”",
    "said_to_be_open": "Open, as the source says: “{words}”",
    "no_answer": "What does {name} answer? The article tells of an accusation and gives no reply.",
    "no_comment": "No answer was to be had: “{words}”",
    "no_source_of_count": "Who counted “{words}”? The article names no source.",
    "deixis": "Which time is meant by “{words}”? It depends on the day the source was written.",
    "inferred_date": "Is the publication date of “{title}” right? It was inferred, not read.",
    "no_number": "How many? The source says “{words}” and gives no number.",
    "counts_differ": "The sources count differently: {first}, and {second}.",
    "counts_differ_action": "Find out which count is right, and as of when.",
    "copy": "“{copy}” is in most part the text of “{original}”: the two are one voice. "
    "Who reports it independently?",
    "copy_note": "In most part the same text as “{original}”.",
    "dates_differ": "The sources give different dates for this; each is quoted.",
    "dates_differ_action": "Find out which date is right.",
}
_GERMAN = {
    "subtitle_one": "Hintergrund, entworfen aus einem Artikel",
    "subtitle_many": "Hintergrund, entworfen aus {count} Artikeln",
    "background": "Hintergrund",
    "what_happened": "Was geschah",
    "what_is_said": "Was gesagt wird",
    "untitled": "Artikel ohne Titel",
    "speech": "Wörtliche Rede in einem übersetzten Artikel (aus: {language}): "
    "der Wortlaut kann eine Rückübersetzung sein.",
    "speech_unknown": "Wörtliche Rede in einem übersetzten Artikel: "
    "der Wortlaut kann eine Rückübersetzung sein.",
    "speech_action": "Vor dem Zitieren den ursprünglichen Wortlaut suchen.",
    "fragment": "„{words}“ steht im Text allein: zu welchem Ereignis gehört das Datum?",
    "undated_article": "Wann ist „{title}“ erschienen? Der Artikel nennt kein Datum; "
    "relative Zeitangaben bleiben offen.",
    "no_author": "Wer hat „{title}“ geschrieben? Der Artikel nennt weder Autor noch Medium.",
    "deixis": "Welche Zeit ist mit „{words}“ gemeint? Es kommt darauf an, an welchem Tag die "
    "Quelle geschrieben wurde.",
    "inferred_date": "Stimmt das Datum von „{title}“? Es wurde erschlossen, nicht gelesen.",
    "no_number": "Wie viele? Die Quelle sagt „{words}“ und nennt keine Zahl.",
    "counts_differ": "Die Zahlen widersprechen sich: {first} und {second}.",
    "counts_differ_action": "Klären, welche Zahl stimmt und von wann sie ist.",
    "copy": "„{copy}“ ist zum größten Teil der Text von „{original}“: beide sind eine Stimme. "
    "Wer berichtet es unabhängig davon?",
    "copy_note": "Zum größten Teil derselbe Text wie „{original}“.",
    "dates_differ": "Die Quellen nennen dafür verschiedene Daten; jede ist zitiert.",
    "dates_differ_action": "Klären, welches Datum stimmt.",
}
_FRENCH = {
    "subtitle_one": "Note de contexte tirée d’un article",
    "subtitle_many": "Note de contexte tirée de {count} articles",
    "background": "Contexte",
    "what_happened": "Les faits",
    "what_is_said": "Ce qui est dit",
    "untitled": "Article sans titre",
    "speech": "Propos cités dans un article traduit (de : {language}) : "
    "il peut s’agir d’une retraduction.",
    "speech_unknown": "Propos cités dans un article traduit : il peut s’agir d’une retraduction.",
    "speech_action": "Chercher les mots d’origine avant de les citer.",
    "fragment": "« {words} » est isolé dans le texte : à quel fait cette date se rapporte-t-elle ?",
    "undated_article": "Quand « {title} » a-t-il paru ? L’article ne donne pas de date ; "
    "les dates relatives restent ouvertes.",
    "no_author": "Qui a écrit « {title} » ? L’article ne nomme ni auteur ni média.",
    "deixis": "Quel moment désigne « {words} » ? Cela dépend du jour où la source a été écrite.",
    "inferred_date": "La date de « {title} » est-elle juste ? Elle a été déduite, non lue.",
    "no_number": "Combien ? La source dit « {words} » et ne donne pas de nombre.",
    "counts_differ": "Les chiffres divergent : {first} et {second}.",
    "counts_differ_action": "Établir quel chiffre est le bon, et de quand il date.",
    "copy": "« {copy} » est en majeure partie le texte de « {original} » : les deux ne font "
    "qu’une voix. Qui le rapporte indépendamment ?",
    "copy_note": "En majeure partie le même texte que « {original} ».",
    "dates_differ": "Les sources donnent des dates différentes ; chacune est citée.",
    "dates_differ_action": "Établir quelle date est la bonne.",
}
_LANGUAGES: Mapping[str, Mapping[str, str]] = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH}


def phrase(name: str, language: str, /, **values: object) -> str:
    """The phrase `name` in this language (primary subtag), in English where it has none."""
    own = _LANGUAGES.get(language, _ENGLISH)
    return own.get(name, _ENGLISH[name]).format(**values)
