import type { Pack } from './pack.js'

const common = { author: 'Assay', license: 'MIT', requires: { assay_min_version: '>=0.1.0' } } as const
const started = 'assay.profile.started'
const finished = 'assay.profile.finished'

/** The packs that come with Assay, by name. */
export const builtInPacks: Readonly<Record<string, Pack>> = Object.fromEntries(
  [cicdStarter(), euAiActBaseline(), soc2Baseline()].map((pack) => [pack.name, pack]),
)

export const defaultPack = 'cicd-starter'

function cicdStarter(): Pack {
  return {
    ...common,
    name: 'cicd-starter',
    version: '1.0.0',
    kind: 'quality',
    description: 'What evidence from a CI job should hold at least.',
    rules: [
      {
        id: 'CICD-001',
        severity: 'error',
        description: 'The bundle holds at least one event.',
        check: { type: 'event_count', min: 1 },
      },
      {
        id: 'CICD-002',
        severity: 'warning',
        description: 'The run is recorded from its start to its end.',
        check: { type: 'event_pairs', start_pattern: started, finish_pattern: finished },
      },
      {
        id: 'CICD-003',
        severity: 'warning',
        description: 'Events can be matched with the run they come from.',
        check: {
          type: 'event_field_present',
          paths_any_of: [
            ...['/assayrunid', '/run_id', '/traceparent', '/tracestate'],
            ...['/data/run_id', '/data/traceparent', '/data/tracestate'],
          ],
        },
      },
      {
        id: 'CICD-004',
        severity: 'info',
        description: 'The evidence names the build it is about.',
        check: { type: 'event_field_present', paths_any_of: ['/data/build_id', '/data/version'] },
      },
    ],
  }
}

function euAiActBaseline(): Pack {
  return {
    ...common,
    name: 'eu-ai-act-baseline',
    version: '1.0.0',
    kind: 'compliance',
    description: 'Record-keeping facts that Article 12 of Regulation (EU) 2024/1689 asks for and a bundle can show.',
    source_url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    disclaimer:
      'A passing pack shows that these facts are recorded. It is not legal advice and does not establish compliance.',
    rules: [
      {
        id: 'EU12-001',
        severity: 'error',
        article_ref: '12(1)',
        description: 'Events are recorded automatically.',
        check: { type: 'event_count', min: 1 },
      },
      {
        id: 'EU12-002',
        severity: 'error',
        article_ref: '12(2)(c)',
        description: 'Operation can be followed from its start to its end.',
        check: { type: 'event_pairs', start_pattern: '*.started', finish_pattern: '*.finished' },
      },
      {
        id: 'EU12-003',
        severity: 'warning',
        article_ref: '12(2)(b)',
        description: 'Records can be matched with a run or a build for monitoring after the fact.',
        check: {
          type: 'event_field_present',
          paths_any_of: [
            ...['/assayrunid', '/run_id', '/traceparent', '/data/run_id', '/data/traceparent'],
            ...['/data/build_id', '/data/version'],
          ],
        },
      },
      {
        id: 'EU12-004',
        severity: 'warning',
        article_ref: '12(2)(a)',
        description: 'ResolvedContext that may be a risk can be identified.',
        check: {
          type: 'event_field_present',
          paths_any_of: [
            ...['/data/policy_decision', '/data/denied', '/data/policy_hash', '/data/config_hash'],
            ...['/data/violation', '/data/risk_level', '/data/anomaly_detected'],
          ],
        },
      },
    ],
  }
}

function soc2Baseline(): Pack {
  return {
    ...common,
    name: 'soc2-baseline',
    version: '1.0.0',
    kind: 'compliance',
    description: 'Facts that SOC 2 common criteria ask for and a bundle can show.',
    disclaimer:
      'A passing pack shows that these facts are recorded. It is not an audit opinion and does not establish compliance.',
    rules: [
      {
        id: 'invariant.accountability',
        severity: 'warning',
        article_ref: 'CC6.1',
        description: 'The evidence says which run and policy it is about.',
        check: { type: 'event_type_exists', pattern: started },
      },
      {
        id: 'invariant.change_lifecycle',
        severity: 'warning',
        article_ref: 'CC7.2',
        description: 'The run is recorded from its start to its end.',
        check: { type: 'event_pairs', start_pattern: started, finish_pattern: finished },
      },
      {
        id: 'invariant.decision_record',
        severity: 'error',
        article_ref: 'CC8.1',
        description: 'Decisions about tool calls are recorded.',
        check: { type: 'event_type_exists', pattern: 'assay.tool.decision' },
      },
    ],
  }
}
