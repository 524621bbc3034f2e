/** Marks the file as Assay's (`PRAGMA application_id`): "Assy". */
export const applicationId = 0x41737379

/** Goes up with every change of the tables (`PRAGMA user_version`). */
export const schemaVersion = 4

/**
 * `spans` is what was ingested, the other tables follow from it.
 *
 * Nothing collides: a span is keyed within its OpenTelemetry trace, a step within its episode, a call within its step.
 * (Upstream keys steps by their own id alone, so that a second episode overwrites the first.)
 * Long rows are kept by rowid, since a table without pays a page for each. JSON columns hold text; SQL NULL means that the source recorded nothing, the text `null` a recorded null.
 */
export const schema = `
  CREATE TABLE spans (
    seq INTEGER PRIMARY KEY,           -- order of arrival
    trace_key TEXT NOT NULL,           -- OpenTelemetry trace id; 'file:PATH' for spans without one
    span_id TEXT NOT NULL,
    note TEXT NOT NULL,                -- JSON: what is kept of the span
    file TEXT NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL,
    UNIQUE (trace_key, span_id)
  );
  CREATE TABLE episodes (
    episode_id TEXT PRIMARY KEY,       -- the trace: a session
    position TEXT NOT NULL,            -- episodes sort by this as their first spans arrived
    is_fallback INTEGER NOT NULL       -- nothing names the session: the trace id is taken for it
  ) WITHOUT ROWID;
  CREATE INDEX episodes_by_position ON episodes (position);
  CREATE TABLE steps (
    episode_id TEXT NOT NULL REFERENCES episodes (episode_id),
    step_id TEXT NOT NULL,             -- trace key / span id
    trace_key TEXT NOT NULL,
    position TEXT NOT NULL,            -- order of arrival, trace by trace
    step TEXT NOT NULL,                -- JSON
    PRIMARY KEY (episode_id, step_id)
  );
  CREATE INDEX steps_by_trace ON steps (trace_key);
  CREATE TABLE usages (
    episode_id TEXT NOT NULL,
    step_id TEXT NOT NULL,             -- as in steps, of a span that says what was used
    trace_key TEXT NOT NULL,
    position TEXT NOT NULL,
    usage TEXT NOT NULL,               -- JSON
    PRIMARY KEY (episode_id, step_id)
  );
  CREATE INDEX usages_by_trace ON usages (trace_key);
  CREATE TABLE tool_calls (
    episode_id TEXT NOT NULL,
    step_id TEXT NOT NULL,
    call_index INTEGER NOT NULL,       -- within the step: an answer may ask for several
    seq INTEGER NOT NULL,              -- within the episode
    tool_name TEXT NOT NULL,
    args TEXT, result TEXT,            -- JSON
    error TEXT, call_id TEXT, phase TEXT, timestamp TEXT, duration_ms REAL, agent TEXT, server TEXT,
    PRIMARY KEY (episode_id, step_id, call_index),
    UNIQUE (episode_id, seq),
    FOREIGN KEY (episode_id, step_id) REFERENCES steps (episode_id, step_id)
  );
`
