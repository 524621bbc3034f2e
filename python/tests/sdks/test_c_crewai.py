"""Real CrewAI, on demand: its environment is large."""

from __future__ import annotations

from pathlib import Path

import pytest

import assay

from .contract import comparable, get_user, recorded, refund, search
from .loopback import conversation, model

crewai = pytest.importorskip("crewai")

from assay.integrations.crewai import record_crewai


@pytest.mark.filterwarnings("ignore")
def test_a_crew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from crewai.tools import tool

    monkeypatch.setenv("CREWAI_DISABLE_TELEMETRY", "true")
    monkeypatch.setenv("OTEL_SDK_DISABLED", "true")
    file = tmp_path / "t.jsonl"
    tools = [tool(function.__name__)(function) for function in (get_user, search, refund)]
    with model() as url, assay.TraceWriter(file) as writer, assay.trace("t"):
        record_crewai(assay.Recorder(writer=writer))
        llm = crewai.LLM(model="openai/gpt-4o", base_url=url, api_key="k")
        agent = crewai.Agent(role="shop", goal="g", backstory="b", tools=tools, llm=llm)
        task = crewai.Task(description="hi", expected_output="words", agent=agent)
        crewai.Crew(agents=[agent], tasks=[task]).kickoff()
    lines = comparable(recorded(file))
    assert [(line["tool"], line["args"]) for line in lines] == [
        (line["tool"], line["args"]) for line in conversation["lines"]
    ]
    assert lines[0]["result"] == conversation["results"]["get_user"]
    assert lines[2]["error"] == "the payment was refused"
