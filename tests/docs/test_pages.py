"""What the pages show is what happens."""

import doctest
from pathlib import Path

import pytest

PAGES = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("page", ["dates.md"])
def test_the_examples_of_a_page_do_what_it_says(page):
    results = doctest.testfile(str(PAGES / page), module_relative=False)
    assert results.attempted > 0
    assert results.failed == 0
