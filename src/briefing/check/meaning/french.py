"""French words that make a doubt, a speaker, a negation or a plan of a clause. Data only."""

from functools import lru_cache

from briefing.check.english import word_set
from briefing.check.meaning.reading import Grammar
from briefing.check.meaning.stems import Stems, bare

_ROOT = 6
_IRREGULAR = {
    "pris": "prend", "prise": "prend", "prises": "prend", "prendre": "prend", "mis": "mettr",
    "mise": "mettr", "mises": "mettr", "mettre": "mettr", "ouvert": "ouvri", "ouverte": "ouvri",
    "ouvertes": "ouvri", "ouverts": "ouvri", "ouvrir": "ouvri", "ouverture": "ouvri",
    "découvert": "découvr", "découverte": "découvr", "vendu": "vend", "vendre": "vend",
    "vendus": "vend", "vente": "vend", "ventes": "vend", "perdu": "perd", "perdre": "perd",
    "perte": "perd", "pertes": "perd", "rendu": "rend", "rendre": "rend", "venu": "veni",
    "venir": "veni", "détruit": "détrui", "fermé": "ferm", "fermer": "ferm",
    "fermeture": "ferm", "permis": "permet", "permettre": "permet", "promis": "promet",
    "mort": "mort", "morte": "mort", "morts": "mort", "mortes": "mort",
}  # fmt: skip


@lru_cache(maxsize=4096)
def root(plain: str) -> str:
    """What a French word is compared by.

    >>> root("rétablir") == root("rétabli"), root("l'attaque") == root("attaques")
    (True, True)
    """
    plain = bare(plain)
    if plain in _IRREGULAR:
        return _IRREGULAR[plain]
    for ending in ("ées", "ée", "és", "er", "es", "é", "e", "s"):
        if plain.endswith(ending) and len(plain) - len(ending) >= _ROOT - 2:
            plain = plain.removesuffix(ending)
            break
    return plain[:_ROOT]


GRAMMAR = Grammar(
    word_set(
        "le la les un une des du de d et ou mais dans en au aux à par pour sur sous avec est "
        "sont était étaient a ont avait avaient été être avoir qui que ce cette ces son sa ses "
        "leur leurs il elle ils elles on nous se ne pas plus y comme où si dont lors après "
        "avant depuis l'on qu'il qu'elle c'est n'a n'ont n'est s'est aurait auraient serait "
        "seraient n'aurait qu'ils qu'elles d'un d'une qu'un qu'une l'un l'une deux trois quatre "
        "cinq six sept huit neuf dix fait déjà aussi d'ici jusqu'à pourrait pourraient doit va"
    ),
    word_set("mais tandis alors"),
    word_set("qui quand lorsque après avant tandis"),
    root,
)
SAYING = """
    selon|d'après|a dit|a déclaré|a affirmé|ont affirmé|ont déclaré|a annoncé|ont annoncé|a indiqué
    |ont indiqué|a rapporté|ont rapporté|a expliqué|a assuré|a estimé|a précisé|a-t-il|a-t-elle
    |ont-ils|a souligné|a ajouté|a confirmé|a soutenu|a écrit|a reconnu|a dénoncé|a fait savoir
    |fait savoir|fait état|aux yeux de|de source|de sources
    |= affirme affirment assure assurent estime estiment indique indiquent déclare déclarent
    rapporte
    rapportent précise soutient soutiennent dénonce dénoncent prétend prétendent accuse accusent
    reproche reprochent
"""
SIGNS = Stems(
    {
        "possible": """
            = pourrait pourraient devrait devraient probablement peut-être vraisemblablement
            éventuellement|sans doute
        """,
        "hearsay": """
            = aurait auraient serait seraient s'agirait prétendument prétendu prétendue apparemment
            semble semblent semblait supposé supposée supposés
        """,
        "suspect": """
            = présumé présumée présumés présumées soupçonné soupçonnée soupçonnés soupçonnées
            |accusé de|accusée de|accusés de|accusées de
        """,
        "speech": SAYING,
        "layer": "citée par|cité par|cités par|citées par|citant|révélé par|révélée par",
        "negation": "pas|jamais|aucun|aucune|sans|nul|nulle|ni",
        "plan": """
            prévoit de|prévoient de|prévoit d'*|prévoient d'*|envisage d'*|envisagent d'*|projette
            d'*|promet d'*|propose d'*|prévu d'*|compte bientôt|envisage de|envisagent de|prévu
            de|prévue pour
            |entend|entendent|compte|comptent|veut|veulent|doit|doivent|devrait|devraient|va|vont
            |souhaite|souhaitent|projette de|s'apprête à|s'apprêtent à|est prévu|est prévue|sont
            prévus
            |sont prévues|promet de|promettent de|propose de|proposent de|espère|serait|seraient
            |a promis|ont promis|a prévu de|ont prévu de
        """,
        "": """
            pas seulement|sans cesse|sans précédent|pas moins|sans compter|sans conteste|sans aucun
            |sans abri|sans-abri|pas à pas|devait|sans surprise|y compris|compte rendu|compte tenu
            |se rend|prend compte|en compte|pour le compte|au compte
        """,
    }
)
SOFTER = Stems(
    {
        "possible": """
            = peut peuvent possib* éventuel* probab* risque* soupçon* crain* estim* pense* croi*
            rumeur* menace* prévu* prévo* envisag* paraît paraissent semble* hypothè* craind*
            perspective*
            potentiel* perspectives espoir* espère* suscept* attend* tabl* projet* devoir doit
            doivent
            plausible*|sans doute|avait pu|aurait pu|= aurait auraient serait seraient pourr* devr*
            perspect* vraisembl*
        """,
        "hearsay": """
            = soupçon* accus* alléga* rumeur* présum* prétend* suppos* possib* pourr* peut paraît
            apparemment semble* dirait suspect* laisse* évoqu* hypothè* probab* crain* reproch*
            poursuiv* inculp* vraisembl*
        """,
        "suspect": """
            = présum* soupçon* accus* suspect* suspecte* suppos* prétend* possib* poursuiv*
            mis|mis en cause
            |mis en examen|= examen aurait auraient serait seraient reproch* vraisembl* impliqu*
            examen
            inculp* prévenu* probab* pourr* semble*
        """,
        "speech": """
            = déclar* affirm* annonc* indiqu* précis* cité cités citée citées citant cite citent dit
            disent disait dire rapport rapports étude* sondage* parle* parl* évoqu* chiffr* avanc*
            aurait auraient dénonc* confirm* prétend* juge* jugé soutien* soutenu* reconn* croi*
            déclaration* communiqué* témoign* expliqu* racont* estim* assur* souligne* soulign*
            ajout*
            écri* décri* accus* reproch* critiqu* qualifi* lanc* répond* répété* rétor* ironis*
            alert*
            salu* regrett* déplor* réclam* demand* exig* appel* craint* crain* espèr* attribue
            attribuent imput*
            considèr* pense* pens* évalu* bilan* prévoi* prévision* selon demeure font état|fait
            état
            |= mention* recens* recensé* compt* tabl* rassur* promet* promis* signal* révèl*
            révél* not*
            observ* conclu* montr* démontr* plaid* défend* revendiqu* dément* démenti* nie nient nié
            contest* admis admet* avou* aveu* message* entretien* interview* source* information*
            document* conseil* recommand* invit* juge* jugent fustig* dévoil* serait seraient
            inform* proclam* certifi* garanti* voit voient voyait attend attendent mise misent parl*
        """,
        "negation": """
            = refus* rejet* dément* démenti* nie nient nié niée exclu* exclut échou* échec* manqu*
            manque*
            absence absent* rien personne guère plus renonc* interdi* évit* épargn* impossib*
            incapab*
            indemne indemnes toujours encore seul seule seuls seulement non faute dépourvu*
            empêch* déclin* hors
            prive privent rest* demeur* contest* ignor* inconnu* vain vains inchang* introuvab*
            suspend* annul*
            report* tard* peine* loin* fin terminé* cess* disparu* perdu* bloqu* incomplet* inachev*
            pratiquement abst* oubli* omis omet* impun* gratuit* zéro vide vides désert* silence
            tais*
            mutism* muet* dénué* inappliqu* inapplic* attend* attente réfut* repouss* écart*
            dernier*
        """,
        "plan": """
            = prévoi* prévu* prévo* compt* entend* envisag* veut veulent voul* doit doivent dev*
            va vont
            souhait* projet* projette* promet* promis* propos* espèr* espér* appr* future futur*
            prochain*
            annonc* attend* pourr* plan* objectif* bientôt demand* réclam* exig* engag* vis*
            préparé*
            prépar* programm* échéance* calendrier* délai* décid* vot* adopt* autoris* approuv*
            accord* serait seraient aurait horizon* tabl* mise* report* retard* initi* appel* invit*
        """,
    }
)
DONE_BY = word_set("a ont est sont avait avaient était étaient fut furent")
LADDERS = (
    Stems(
        {
            "1": "= soupçonn* suspect* entendu* interrog* recherch* témoin* enquêt*",
            "2": """
                = arrêt* interpell* détenu* détention incarcér* arrestation* écrou* appréhend*
                |garde à vue
            """,
            "3": """
                = inculp* accus* jugé* procès prévenu* poursuiv* comparaî*|mis en examen|mise en
                examen
            """,
            "4": "= condamn* coupable*",
            "4~": "= prison peine* acquitt* juge* tribunal cour relax* écop*",
            "": """
                arrêté préfectoral|arrêté municipal|sans arrêt|arrêt de|arrêts de|= arrêter
                arrêtera
            """,
        }
    ),
    Stems(
        {
            "1": "= candidat* brigu*",
            "2": "= élu élue élus élues nommé nommée investi* réélu réélue",
            "2~": "= victoire* gagn* remport* vainqueur* présid*",
        }
    ),
    Stems(
        {
            "1": """
                = propos* proposition* projet* examin* débat* débattu* envisag* discut* discussion*
                étudi* réclam* demand* exig*
            """,
            "2": "= adopté* adoptée ratifi* promulgu* vigueur|a adopté|= votée",
            "2~": "= approuv* vot* accord* adopt* décid* décision* adoption*",
        }
    ),
    Stems(
        {
            "1": "= provisoire* préliminaire* partiel*",
            "2": "= définitif* définitive* officiel*",
            "2~": "= confirm*",
        }
    ),
)
OPPOSITES = Stems(
    {
        "level+": """
            = augment* progress* hausse* grimp* accru* accroî* accroissement doubl* tripl* croiss*
            bond* renchéri* relev* gonfl*|en hausse
        """,
        "level-": """
            = baiss* recul* diminu* chut* rédui* réduction* plong* dégring* abaiss* repli* fléchi*
            décroî* décru*|en baisse
        """,
        "assent+": "= approuv* adopt* accept* autoris* valid* soutien* soutenu* salu* avalis*",
        "assent-": "= rejet* refus* interdi* repouss* désapprouv* invalid* condamn* dénonc*",
        "win+": "= gagn* remport* victoire* vainqueur*",
        "win-": "= perd perdu* perdent perdre défaite* battu* battue*",
        "open+": "= ouvert* ouvre* ouvrir* ouvri* ouverture* rouv* réouv*",
        "open-": "= ferm* fermeture*",
        "profit+": "= bénéfice* excédent*|profit|profits",
        "profit-": "= déficit*|perte nette|pertes nettes",
        "guilt+": "= condamn* coupable*",
        "guilt-": "= acquitt* relax* innocent*",
        "lift+": "= prolong* étendu* durci* renforc* allong*",
        "lift-": "= raccourc* assoupli* levé levée levées écourt* allég*",
        "near+": "= nord nord-est nord-ouest",
        "near-": "= sud sud-est sud-ouest",
    }
)
AMOUNTS = Stems(
    {
        "2": """
            quelques|plusieurs|certains|certaines|une partie|en partie|partiellement|deux
            des|trois des
            |quatre des|l'un des|l'une des|un tiers des|un quart des|la moitié des|nombre de|de
            nombreux
            |de nombreuses|beaucoup de
        """,
        "4": """
            la plupart|la majorité|une majorité|majoritairement|principalement|surtout|presque
            |essentiellement|quasiment|la quasi-totalité|plus de la moitié
        """,
        "5": """
            tous|toutes|chaque|chacun|chacune|l'ensemble|totalité|intégralité|entièrement|totalement
            |unanim*|intégralement|l'unanimité|les deux|toute|tout
        """,
        "": """
            tous les deux|en tout|tout d'abord|avant tout|surtout pas|tous les jours|tous les ans
            |toutes les deux|tout de|tout au|pas tous|pas toutes|presque tous|presque
            toutes|toutefois
            |après tout|malgré tout|tous deux|toutes deux|plus tout|tout en|tout au plus|tout près
            |de toute|tout juste|toute la journée|tout le|toute la|du tout|tous ceux|tout ce
        """,
    }
)
