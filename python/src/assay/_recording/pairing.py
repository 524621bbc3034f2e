"""Results that the history of a request carries, and the calls that wait for them."""

from __future__ import annotations

from assay._recording.log import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from assay._recording.log import CallLog

    #: The id of a call, and what it came to; `None` for the call itself.
    HistoryItem = tuple[str | None, Callable[[], Outcome] | None]


def pair_results(log: CallLog, history: Iterable[HistoryItem]) -> None:
    """Every request repeats the whole history and ids repeat, so only results after the last call of the same id
    count: the others were given at an earlier request. Outcomes are read only for calls that wait, because a history
    is long and is looked at once a request.
    """
    latest: dict[str | None, list[Callable[[], Outcome]]] = {}
    for id, outcome in history:
        if outcome is None:
            latest[id] = []
        else:
            latest.setdefault(id, []).append(outcome)
    for id, outcomes in latest.items():
        for read in outcomes:
            if log.waits_for(id):
                log.answer(id, read())
