"""What is done to people in the news, and the words that say so: data for `harm`.

Each string is a regular expression, case ignored. `done` are the forms that stand behind those
harmed ("were killed") or in front of them ("killed 12"), `doing` only in front ("killing 12",
"the murder of six"), `state` says it of them by itself, as their noun or behind it ("12 dead",
"the wounded").
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Effect = Literal["death", "injury", "missing", "displaced", "kidnapped", "arrested"]


@dataclass(frozen=True)
class HarmWords:
    """The words of one effect in one language."""

    done: str
    doing: str
    state: str


_ENGLISH: Mapping[Effect, HarmWords] = {
    "death": HarmWords(
        done=r"killed|murdered|assassinated|massacred|slain|executed|beheaded|lynched|slaughtered"
        r"|shot\s+dead|stabbed\s+to\s+death|shot\s+to\s+death|beaten\s+to\s+death|burned\s+to\s+death",
        doing=r"kill(?:s|ing)?|murder(?:s|ing)?|assassinat(?:e|es|ing|ions?)|massacr(?:es?|ing)"
        r"|execut(?:es?|ing|ions?)|killings?|deaths?|bodies|corpses"
        r"|(?:claim(?:s|ed|ing)?|cost|lost)(?=\s[^.;]{0,40}?\blives\b)",
        state=r"dead|died|die|dies|dying|deaths?|fatalit(?:y|ies)|perished|lost\s+their\s+lives"
        r"|bodies|corpses|drowned|fatally",
    ),
    "injury": HarmWords(
        done=r"wounded|injured|hurt|maimed|hospitali[sz]ed",
        doing=r"wound(?:s|ing)?|injur(?:e|es|ing|y|ies)|hurt(?:s|ing)?|maim(?:s|ing)?",
        state=r"wounded|injured|hurt|injuries|wounds|hospitali[sz]ed",
    ),
    "missing": HarmWords(
        done=r"disappeared|unaccounted\s+for",
        doing=r"disappearances?",
        state=r"missing|disappeared|disappearances?|unaccounted\s+for",
    ),
    "displaced": HarmWords(
        done=r"displaced|evacuated|fled(?:\s+(?:their|from|the)\s+\w+)?|uprooted|made\s+homeless|driven\s+from\s+their\s+homes",
        doing=r"displac(?:es?|ing|ement)|evacuat(?:es?|ing|ions?)|uproot(?:s|ing)",
        state=r"homeless|displaced|fled|refugees|evacuees",
    ),
    "kidnapped": HarmWords(
        done=r"kidnap+ed|abducted|taken\s+hostage|held\s+hostage|held\s+captive|taken\s+captive",
        doing=r"kidnap+ing|kidnaps?|kidnappings?|abduct(?:s|ing|ions?)|took\s+hostage",
        state=r"hostages?|captives?|abductees?|kidnap\s+victims",
    ),
    "arrested": HarmWords(
        done=r"arrested|detained|captured|jailed|imprisoned|taken\s+into\s+custody|rounded\s+up",
        doing=r"arrest(?:s|ing)?|detain(?:s|ing)?|detentions?|captur(?:es?|ing)|jail(?:s|ing)",
        state=r"detainees?|prisoners?|arrests|detained",
    ),
}
_GERMAN: Mapping[Effect, HarmWords] = {
    "death": HarmWords(
        done=r"getötet|ermordet|erschossen|hingerichtet|umgebracht|gestorben|umgekommen"
        r"|ums\s+leben\s+(?:gekommen|kamen)",
        doing=r"töteten?|tötet|starben|ermordeten?|tod(?:\s+von)?|tötung(?:\s+von)?",
        state=r"tote[nr]?|tot|todesopfern?|todesfälle[n]?|starben|sterben|gestorben|leichen"
        r"|ums\s+leben|getötete[nr]?",
    ),
    "injury": HarmWords(
        done=r"(?:schwer|leicht)?verletzt|verwundet",
        doing=r"verletzten?|verwundeten?",
        state=r"(?:schwer|leicht)?verletzte[nr]?|verwundete[nr]?",
    ),
    "missing": HarmWords(done=r"vermisst", doing=r"(?!)", state=r"vermisste[nr]?|verschwunden"),
    "displaced": HarmWords(
        done=r"vertrieben|evakuiert",
        doing=r"vertreibung\s+von|evakuierung\s+von",
        state=r"obdachlose?|vertriebene[nr]?|flüchtlinge[n]?|geflohen|flohen|geflüchtete[nr]?",
    ),
    "kidnapped": HarmWords(
        done=r"entführt|verschleppt|als\s+geiseln?\s+genommen",
        doing=r"entführten?|verschleppten?|entführung\s+von",
        state=r"geiseln?|entführte[nr]?",
    ),
    "arrested": HarmWords(
        done=r"festgenommen|verhaftet|inhaftiert",
        doing=r"nahm(?:en)?|verhafteten?|festnahme\s+von",
        state=r"festnahmen|häftlinge[n]?|gefangene[nr]?|verhaftete[nr]?",
    ),
}
_FRENCH: Mapping[Effect, HarmWords] = {
    "death": HarmWords(
        done=r"tuée?s?|assassinée?s?|abattue?s?|exécutée?s?|massacrée?s?",
        doing=r"tu(?:ant|é|e|er|ent)|fait|mort\s+de|meurtre\s+de|assassinat\s+de",
        state=r"mort[es]{0,2}|décès|décédée?s?|tuée?s?|cadavres|victimes\s+mortelles",
    ),
    "injury": HarmWords(done=r"blessée?s?", doing=r"bless(?:ant|é|e|er)", state=r"blessée?s?"),
    "missing": HarmWords(
        done=r"portée?s?\s+disparue?s?", doing=r"disparition\s+de", state=r"disparue?s?"
    ),
    "displaced": HarmWords(
        done=r"déplacée?s?|évacuée?s?|chassée?s?",
        doing=r"évacu(?:ant|é|er)|évacuation\s+de",
        state=r"déplacée?s?|sans-abri|réfugiée?s?",
    ),
    "kidnapped": HarmWords(
        done=r"enlevée?s?|kidnappée?s?|prise?s\s+en\s+otages?",
        doing=r"enlev(?:ant|é|er)|enlèvement\s+de",
        state=r"otages?",
    ),
    "arrested": HarmWords(
        done=r"arrêtée?s?|interpellée?s?|détenue?s?|emprisonnée?s?",
        doing=r"arrêt(?:ant|é|er)|arrestation\s+de|interpell(?:ant|é|er)",
        state=r"interpellations|arrestations|détenus|prisonniers",
    ),
}
HARM_WORDS: Mapping[str, Mapping[Effect, HarmWords]] = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": _FRENCH,
}

BEING: Mapping[str, str] = {
    "en": r"(?:(?:(?:may\s+|could\s+|to\s+)?have|has|had|having)\s+(?:\w+\s+)?)?(?:been|being)"
    r"|(?:(?:will|would|could|may|might|must|should|to)\s+)?be|was|were|are|is|got|left|found"
    r"|reported|feared",
    "de": r"(?:wurden?|werden|worden|sind|seien|waren)",
    "fr": r"(?:été|sont|étaient|seraient|furent)",
}
"""What makes a form of `done` passive, when it is directly before it."""

TOLL: Mapping[str, str] = {
    "en": r"death\s+(?:toll|count)|body\s+count|toll"
    r"|number\s+of\s+(?:the\s+)?(?:killed|wounded|injured|missing|arrested)|dead|deaths|fatalities|casualties",
    "de": r"zahl\s+der\s+\w+|opferzahl",
    "fr": r"bilan|nombre\s+de\s+\w+",
}
"""What a number counts that stands behind it, after a verb: "the dead numbered 12"."""

PLAIN: Mapping[str, Mapping[Effect, str]] = {
    "en": {
        "death": "dead", "injury": "injured", "missing": "missing", "displaced": "displaced",
        "kidnapped": "kidnapped", "arrested": "arrested",
    },
    "de": {
        "death": "Tote", "injury": "Verletzte", "missing": "Vermisste", "displaced": "Vertriebene",
        "kidnapped": "Entführte", "arrested": "Festgenommene",
    },
    "fr": {
        "death": "morts", "injury": "blessés", "missing": "disparus", "displaced": "déplacés",
        "kidnapped": "otages", "arrested": "personnes arrêtées",
    },
}  # fmt: skip
"""What those counted are called where the source has no noun for them."""

BORDER: Mapping[str, str] = {
    "en": r"while|when|after|before|but|because|since|although|where|if|as",
    "de": r"während|als|nachdem|bevor|aber|weil|obwohl|wo|dass|wenn",
    "fr": r"tandis|quand|après|avant|mais|parce|alors|lorsque|où",
}
"""Words a number in front of them does not look over for what became of those it counts."""

APART: Mapping[str, str] = {
    "en": r"in|at|with|near|on|from|when|after|before|against|during|by|to|into|if|that|which|who|"
    r"between|while|for|since|when|as",
    "de": r"in|im|am|mit|bei|nahe|aus|nach|vor|gegen|während|von|zu|als|dass|für",
    "fr": r"dans|à|au|avec|près|sur|après|avant|contre|pendant|par|pour|quand|que|qui|lors",
}
"""Words that part a verb from a number behind it: what follows is no object of the verb."""
