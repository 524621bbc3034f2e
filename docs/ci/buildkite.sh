# The step's script: .buildkite/assay.sh
set -eo pipefail

# Your copy of the action at a tag, or better at a commit.
ASSAY="npx --yes github:your-org/assay-action#v1"

npm ci
npm test || tests=$? # runs the agent, which writes traces/*.jsonl; failed tests have traces, too

# The last green build of the default branch; reading it needs an API token (read_builds).
builds="https://api.buildkite.com/v2/organizations/$BUILDKITE_ORGANIZATION_SLUG/pipelines/$BUILDKITE_PIPELINE_SLUG/builds"
green=$(curl --fail --silent --show-error --max-time 60 --header "Authorization: Bearer $BUILDKITE_API_TOKEN" \
  "$builds?branch=$BUILDKITE_PIPELINE_DEFAULT_BRANCH&state=passed&per_page=1" |
  node -p 'JSON.parse(require("node:fs").readFileSync(0, "utf8"))[0]?.id ?? ""') || green=
if [ -n "$green" ] && buildkite-agent artifact download assay/baseline.json base --build "$green"; then
  set -- --baseline base/assay/baseline.json
else
  echo "Compared with nothing, because the default branch has no baseline yet."
fi

$ASSAY check "$@" --report markdown=assay/report.md --report junit=assay/junit.xml --report html=assay/report.html \
  --evidence assay/evidence.tar.gz --write-baseline assay/baseline.json || assay=$?

if [ -f assay/report.md ]; then
  buildkite-agent annotate --context assay --style "$([ -z "$assay" ] && echo success || echo error)" <assay/report.md
fi
exit "${assay:-${tests:-0}}"
