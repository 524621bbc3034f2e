"""An agent that looks orders up and pays them back."""

from __future__ import annotations

from typing import Any

from agents import Agent, Runner, function_tool
from assay.integrations.openai_agents import AssayRunHooks


@function_tool
def get_order(order_id: str) -> dict[str, Any]:
    """Looks an order up."""
    return {"order_id": order_id, "cents": 4200, "state": "broken"}


@function_tool
def refund(order_id: str, cents: int) -> dict[str, Any]:
    """Pays an order back."""
    return {"order_id": order_id, "paid": cents}


def shop_agent(model: Any = None) -> Agent:
    """With the default model, unless one is given."""
    more = {} if model is None else {"model": model}
    return Agent(
        name="shop", instructions="Look an order up before you pay it back.", tools=[get_order, refund], **more
    )


async def answer(question: str, model: Any = None) -> str:
    """The one line that records is the argument `hooks`."""
    result = await Runner.run(shop_agent(model), question, hooks=AssayRunHooks())
    return str(result.final_output)
