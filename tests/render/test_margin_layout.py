"""Notes in the margin: beside their lines, never over each other, never off the page."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing.render.margin_layout import MarginNote, Placed, place_notes, rules

ROOM = 900.0


def note(number: int, line: float, height: float = 60.0, *, error: bool = True) -> MarginNote:
    return MarginNote(str(number), line, height, 12.0, error)


def test_a_note_stands_beside_its_line() -> None:
    placed = place_notes([note(1, 100), note(2, 400)], ROOM)
    assert placed == {"1": Placed(100, False), "2": Placed(400, False)}


def test_notes_of_one_line_follow_each_other_and_the_last_stays_on_the_page() -> None:
    placed = place_notes([note(1, 850), note(2, 850), note(3, 10)], ROOM)
    assert placed["3"].top == 10
    assert placed["1"].top + 60 <= placed["2"].top
    assert placed["2"].top + 60 <= ROOM


def test_where_room_is_short_warnings_become_brief_before_errors() -> None:
    notes = [note(n, 20 * n, error=n % 2 == 0) for n in range(18)]
    placed = place_notes(notes, ROOM)
    brief = {number for number, where in placed.items() if where.brief}
    assert brief
    assert brief <= {str(n) for n in range(18) if n % 2}


def test_a_page_with_too_many_says_how_many() -> None:
    notes = [note(n, 10) for n in range(100)]
    assert place_notes(notes, ROOM) == {}
    css = rules([(ROOM, notes)], {100: '"100 findings"'})
    assert '#finding-0::before { content: "100 findings"' in css


@given(
    st.lists(
        st.tuples(st.floats(0, ROOM), st.floats(12, 200), st.booleans()), min_size=1, max_size=60
    )
)
def test_no_note_covers_another_or_leaves_the_page(
    given_notes: list[tuple[float, float, bool]],
) -> None:
    notes = [
        note(n, line, height, error=error) for n, (line, height, error) in enumerate(given_notes)
    ]
    placed = place_notes(notes, ROOM)
    assert len(placed) in {0, len(notes)}
    heights = {n.number: n for n in notes}
    taken = sorted(
        (where.top, where.top + (heights[number].head if where.brief else heights[number].height))
        for number, where in placed.items()
    )
    for (_, end), (start, _) in pairwise(taken):
        assert end < start + 0.01
    assert all(start >= -0.01 and end <= ROOM for start, end in taken)
    order = sorted(notes, key=lambda n: n.line)
    tops = [placed[n.number].top for n in order if placed]
    assert tops == sorted(tops)
