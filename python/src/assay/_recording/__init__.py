"""Recording: no engine, no dependency, no exception into the agent."""
