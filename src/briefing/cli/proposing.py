"""`--model`: what is sent where, what came of it, and what was dropped."""

import os
from collections.abc import Sequence

import click

from briefing import pipeline
from briefing.cli.console import Console, plain
from briefing.model.article import Article
from briefing.model.briefing import Draft

model_option = click.option(
    "--model",
    metavar="PROVIDER:NAME",
    help="Send the articles to a language model and let it propose wording, key points and rows; "
    "each is checked against its quote, and what fails is dropped. The key comes from the "
    "environment (OPENAI_API_KEY). Needs briefing[model].",
)


def with_proposals(
    drafted: Draft, articles: Sequence[Article], model: str, console: Console
) -> Draft:
    """The draft with what a model proposed; says on standard error what was dropped, and why."""
    from briefing.propose import model_named

    named = model_named(model, os.environ)
    count = f"{len(articles)} article{'' if len(articles) == 1 else 's'}"
    console.note(plain(f"sending the text of {count} to {named.title} at {named.host}"))
    with console.busy(f"asking {named.title}"):
        proposed = pipeline.propose_wording(drafted, articles, model=model)
    console.findings(proposed.dropped, err=True)
    taken = len(proposed.taken)
    told = f"{named.title}: {taken} proposal{'' if taken == 1 else 's'} taken over"
    if proposed.dropped:
        told += f", {len(proposed.dropped)} dropped"
    if proposed.left_out:
        told += f"; {proposed.left_out} paragraphs were too many to send"
    console.note(plain(told))
    return proposed.draft
