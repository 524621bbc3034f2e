"""Each test is a trace; the policy is checked when it ends."""

from __future__ import annotations

import asyncio
from typing import Any

from agents import set_tracing_disabled
from replay import Replay
from shop_agent import answer

set_tracing_disabled(True)


def test_a_broken_order_is_paid_back(assay_trace: Any) -> None:
    model = Replay(
        ("get_order", {"order_id": "o-7"}),
        ("refund", {"order_id": "o-7", "cents": 4200}),
        "It is on its way.",
    )
    assert asyncio.run(answer("My order o-7 came broken.", model)) == "It is on its way."
    assert assay_trace.tools == ["get_order", "refund"]


def test_a_question_pays_nothing(assay_trace: Any) -> None:
    model = Replay(("get_order", {"order_id": "o-8"}), "It was sent yesterday.")
    asyncio.run(answer("Where is o-8?", model))
    assert assay_trace.tools == ["get_order"]
