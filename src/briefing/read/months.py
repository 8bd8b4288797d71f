"""Names of months and days of the week as pages print them in dates. Data only."""


def _numbered(names: str, first: int) -> dict[str, int]:
    return {
        name: number
        for number, group in enumerate(names.split("/"), start=first)
        for name in group.split()
    }


# English, German, French, Spanish, Italian, Portuguese, Dutch and Afrikaans, Scandinavian, Polish
# and Czech, Romanian, Turkish, Indonesian and Malay, Swahili.
MONTHS: dict[str, int] = _numbered(
    """
    january jan januar jänner janvier janv enero ene gennaio gen janeiro januari januarie
    stycznia ledna ianuarie ocak /
    february feb februar feber février févr fév febrero febbraio fevereiro fev februari
    februarie lutego února şubat /
    march mar märz mrz mars marzo março maart mrt marts marca března martie mart maret mac
    machi /
    april apr avril avr abril abr aprile kwietnia dubna aprilie nisan aprili /
    may mai mayo maggio mag maio mei maj maja května mayıs /
    june jun juni juin junio giugno giu junho junie czerwca června iunie haziran /
    july jul juli juillet juil julio luglio lug julho julie lipca července iulie temmuz
    julai /
    august aug août agosto ago augustus augusti sierpnia srpna ağustos agustus ogos agosti /
    september sept sep septembre septiembre settembre set setembro września září septembrie
    eylül septemba /
    october oct oktober okt octobre octubre ottobre ott outubro out października října
    octombrie ekim oktoba /
    november nov novembre noviembre novembro listopada listopadu noiembrie kasım novemba /
    december dec dezember dez décembre déc diciembre dic dicembre dezembro desember disember
    grudnia prosince decembrie aralık desemba
    """,
    first=1,
)
WEEKDAYS: dict[str, int] = _numbered(
    """
    monday mon montag lundi lunes segunda-feira lunedì maandag /
    tuesday tue tues dienstag mardi martes terça-feira martedì dinsdag /
    wednesday wed mittwoch mercredi miércoles quarta-feira mercoledì woensdag /
    thursday thu thur thurs donnerstag jeudi jueves quinta-feira giovedì donderdag /
    friday fri freitag vendredi viernes sexta-feira venerdì vrijdag /
    saturday sat samstag samedi sábado sabato zaterdag /
    sunday sun sonntag dimanche domingo domenica zondag
    """,
    first=0,
)
"""Monday is 0."""
