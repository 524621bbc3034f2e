"""What agentevals and Google's ADK say of trajectories: JSON lines {mode, args, made, expected} in, {"agentevals", "adk"} out."""
import json
import sys
import warnings

warnings.filterwarnings("ignore")
from agentevals.trajectory.match import create_trajectory_match_evaluator
from google.adk.evaluation.eval_case import IntermediateData, Invocation
from google.adk.evaluation.eval_metrics import EvalMetric, ToolTrajectoryCriterion
from google.adk.evaluation.trajectory_evaluator import TrajectoryEvaluator
from google.genai import types

AGENTEVALS = {"strict", "unordered", "superset", "subset"}
ADK = {"strict": "EXACT", "in_order": "IN_ORDER", "superset": "ANY_ORDER"}
ARGUMENTS = {"exact": "exact", "partial": "superset", "ignore": "ignore"}


def messages(calls):
    """One call a message: within a message agentevals asks for no order."""
    return [
        {
            "role": "assistant",
            "content": "",
            "tool_calls": [{"function": {"name": call["tool"], "arguments": json.dumps(call["args"])}}],
        }
        for call in calls
    ]


def agentevals(vector):
    if vector["mode"] not in AGENTEVALS:
        return None
    evaluate = create_trajectory_match_evaluator(
        trajectory_match_mode=vector["mode"], tool_args_match_mode=ARGUMENTS[vector["args"]]
    )
    return bool(
        evaluate(outputs=messages(vector["made"]), reference_outputs=messages(vector["expected"]))["score"]
    )


def invocation(calls):
    uses = [types.FunctionCall(name=call["tool"], args=call["args"]) for call in calls]
    return Invocation(user_content=types.Content(), intermediate_data=IntermediateData(tool_uses=uses))


def adk(vector):
    if vector["mode"] not in ADK or vector["args"] == "partial":
        return None
    criterion = ToolTrajectoryCriterion(
        threshold=1.0,
        match_type=ToolTrajectoryCriterion.MatchType[ADK[vector["mode"]]],
        ignore_args=vector["args"] == "ignore",
    )
    metric = EvalMetric(metric_name="tool_trajectory_avg_score", threshold=1.0, criterion=criterion)
    result = TrajectoryEvaluator(eval_metric=metric).evaluate_invocations(
        [invocation(vector["made"])], [invocation(vector["expected"])]
    )
    return result.overall_score == 1.0


for line in sys.stdin:
    vector = json.loads(line)
    print(json.dumps({"agentevals": agentevals(vector), "adk": adk(vector)}))
