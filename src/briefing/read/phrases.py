"""Words that web pages put around an article, by language. Data only."""

FURNITURE_LINES: frozenset[str] = frozenset(
    line.strip()
    for line in """
    ad|ads|advert|advertisement|advertising|article content|story continues below|sponsored
    sponsored content|paid content|promoted|promoted content|partner content|scroll to continue
    advertisement scroll to continue|continue reading|continue|read more|read in app|show more
    view more|see more|load more|more|next|previous|prev|previous next|up next|now reading
    menu|search|search for|search for search|primary menu|main menu|close|open|home|sections|section
    edition|sign in|sign up|log in|login|log out|logout|register|subscribe|subscribed|subscribe now
    subscribers only|subscriber only|exclusive|live|breaking|breaking news|latest|latest news|video
    videos|photos|gallery|podcast|podcasts|newsletter|newsletters|watch|watch now|watch live|listen
    listen now|listen to article|play|play video|play now|pause|mute|back to video|video loading
    video unavailable|recommended video|recommended videos|share|share this|share this story
    share this article|share this with|share article|social sharing|copy|copy link|link copied
    copy link copied|email|e mail|facebook|twitter|x|tweet|pin|post|print|whatsapp|telegram|reddit
    linkedin|pinterest|tumblr|flipboard|instagram|youtube|tiktok|threads|bluesky|messenger|rss
    mastodon|wechat|save|saved|bookmark|story saved|follow|follow us|followed|follow us on|comment
    comments|join the conversation|have your say|leave a comment|view comments|or|and
    see comments|show comments|add comment|reply|like|likes|tags|tag|topics|topic|categories
    category
    related tags|key points|key events|key event|text size|small|medium|large|aa|in this article
    on this page|table of contents|contents|total|shares|views|loading
    adchoices
    email address|your email address|password|first name|last name|invalid email|show|hide
    watch in full|trending|trending now|read aloud|print this page|the author|about us|contact us
    terms of use|privacy policy|cookie policy|cookie settings|privacy notice|all rights reserved
    explore|share on x|share on facebook|share via email|share on whatsapp
    share on linkedin|click to copy|end of article|top|back to top|to top|advertise
    anzeige|werbung|teilen|drucken|merken|artikel teilen|kommentare|kommentar|mehr|mehr lesen
    weiterlesen|lesen sie auch|lesen sie mehr|zur startseite|startseite|anmelden|abonnieren|suche
    menü|schließen|vorlesen|artikel anhören|seite drucken|link kopieren|themen|schlagwörter
    zum inhalt springen|direkt zum inhalt|nach oben|feedback senden|ihr feedback
    publicité|partager|imprimer|commenter|commentaires|lire la suite|lire aussi|s'abonner
    se connecter|rechercher|recherche|accueil|fermer|enregistrer|à lire aussi|copier le lien
    réagir|offrir|écouter|suivre|sujets|vidéo|aller au contenu
    publicidad|compartir|imprimir|comentar|comentarios|leer más|seguir leyendo|suscríbete
    iniciar sesión|buscar|inicio|cerrar|guardar|menú|escuchar|copiar enlace|temas
    pubblicità|condividi|stampa|commenti|leggi anche|cerca|chiudi|abbonati|accedi
    publicidade|compartilhar|partilhar|comentários|leia também|leia mais|assine|entrar
    advertentie|delen|lees meer|lees ook|reacties|zoeken|inloggen|sluiten
    """.replace("\n", "|").split("|")
    if line.strip()
)
"""Whole lines, as `Run.key` gives them (lower case, words only)."""

END_LINES: frozenset[str] = frozenset(
    line.strip()
    for line in """
    related|related stories|related articles|related posts|related post|related content|related news
    related coverage|related topics|related links|related tags|read next|what to read next
    more stories|more news|more on this story|more on this|more on|more about
    most read|most popular|most recent|most viewed|popular|popular articles|trending stories
    latest articles|latest stories|latest posts|latest headlines|top stories|editors picks
    editor's picks|don't miss|you may also like|you might also like|you may like|recommended
    recommended for you|recommended stories|about the author
    about the authors|about the writer|comments|leave a reply
    join the conversation|footer links|post navigation|popular topics|in other news|around the web
    from our partners|sponsored stories|next article|previous article|previous post|next post
    contact the author|follow us on social media
    have your say|news updates|also read|explore more|more from us
    mehr zum thema|mehr zu diesem thema|das könnte sie auch interessieren|meistgelesen
    weitere artikel|verwandte artikel|zum thema|lesen sie auch|neueste artikel|über den autor
    über die autorin|die redaktion empfiehlt
    sur le même sujet|à lire aussi|les plus lus|articles liés|lire aussi|dans la même rubrique
    noticias relacionadas|más noticias|lo más leído|más información|te puede interesar
    articoli correlati|i più letti|notícias relacionadas|mais lidas|gerelateerde artikelen
    meest gelezen
    """.replace("\n", "|").split("|")
    if line.strip()
)
"""Headings of lists that follow an article; now and then one stands inside it."""

COMMENT_LINES: frozenset[str] = frozenset(
    "comments|comment|leave a reply|leave a comment|kommentare|commentaires|comentarios|reacties"
    "|commenti|comentários|view comments|all comments".split("|")
)
"""Headings of what readers wrote: nothing below them is the article."""

FURNITURE_STARTS: tuple[str, ...] = (
    "this article is more than", "our standards:", "view image", "skip to", "skip past",
    "skip navigation", "jump to", "toggle ", "expand ", "back to ", "search ", "privacy notice",
    "sign in or", "sign in to", "sign up or", "sign up for", "sign up to", "log in or",
    "log in to", "login or", "register or", "register to", "create a free account",
    "create an account", "already a subscriber", "already have an account",
    "don't have an account", "subscribe to", "subscribe for", "subscribe now", "share on",
    "share via", "share this", "share article", "post on x", "follow us", "read more about",
    "read also", "also read", "see also", "watch |", "must read", "click here", "tap here",
    "join our", "download the", "download our", "get the app", "more from", "more in ", "more on ",
    "published under", "filed under", "tagged", "tags:", "topics:", "last updated",
    "this advertisement", "advertisement", "story continues", "previous article", "next article",
    "© ", "copyright ", "(c) ", "all rights reserved", "accessibility ", "home >", "home /",
    "home ›", "home »", "to view this video", "your browser", "please enable javascript",
    "by signing up", "by submitting", "by clicking", "by subscribing", "by entering",
    "thanks for signing", "thank you for subscribing", "you've successfully", "accept all",
    "we use cookies", "zum inhalt", "direkt zum", "mehr zum thema", "lesen sie auch",
    "lesen sie mehr", "auch interessant", "lies auch", "mehr dazu:", "newsletter ",
    "jetzt abonnieren", "hier klicken", "teilen auf", "temps de lecture", "lesezeit",
    "tiempo de lectura", "tempo di lettura", "leestijd", "à lire aussi", "lire aussi",
    "à voir aussi", "voir aussi", "abonnez-vous", "inscrivez-vous", "lea también", "lee también",
    "leer más:", "te puede interesar", "suscríbase", "suscríbete", "leggi anche", "leia também",
    "lees ook", "lees meer",
)  # fmt: skip
"""How such lines begin, in lower case. They count only for short lines."""

SECTION_WORDS: frozenset[str] = frozenset(
    """
    news world politics business economy sport sports football culture entertainment lifestyle
    technology tech science health opinion analysis features feature local national international
    travel life style money markets education environment climate crime courts media weather africa
    asia europe americas middle east uk us usa canada australia video videos photos podcasts home
    exclusive live breaking latest top stories story desk staff reporter magazine today menu search
    edition investigations interview comment editorial arts music books film food family property
    jobs events contact about advertise newsletter subscribe share follow updates watch read listen
    politik wirtschaft kultur wissen reise gesellschaft ausland inland panorama meinung
    politique monde économie société santé
    política economía mundo deportes cultura sociedad
    """.split()
)
"""Words of section names, which look like names of people when capitalised."""
