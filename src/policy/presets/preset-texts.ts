/** The files of `presets/`, written by `node scripts/presets.mjs`. */
export const presetTexts: Readonly<Record<string, string>> = {
  'coding-agent': `version: "2.0"
name: coding-agent
description: Shell, git, files, network and secrets of coding agents. Names of tools of Claude Code, Codex, Gemini CLI and Copilot, and of agents that use the same ones.
enforcement: { unconstrained_tools: allow }
aliases:
  Shell: [Bash, bash, shell, shell_command, local_shell, exec_command, exec, command_execution, run_shell_command, run_in_terminal, run_terminal_cmd, execute_command, Execute, developer__shell]
  Read: [Read, read, read_file, read_many_files, view, view_file]
  Write: [Write, write, Edit, edit, MultiEdit, NotebookEdit, write_file, write_to_file, edit_file, replace, replace_in_file, create, create_file, str_replace, str_replace_editor, str_replace_based_edit_tool, apply_patch, file_change, replace_string_in_file, insert_edit_into_file]
  Web: [WebFetch, WebSearch, web_fetch, web_search, google_web_search, fetch_webpage]
sequences:
  - type: forbid
    id: no-deletion-of-everything
    tool: { tool: Shell, any_arg: { pattern: "(?:^|[\\\\s;&|(])rm\\\\s+(?:-\\\\S+\\\\s+)*-\\\\w*[rR]\\\\w*\\\\s+(?:-\\\\S+\\\\s+)*(?:/|~/?|\\\\$HOME/?|\\\\.\\\\.?/?)\\\\*?(?:[\\\\s;&|)\\"']|$)" } }
    message: Name what is to be deleted; never a whole disk, home or project.
  - type: forbid
    id: no-deletion-outside
    tool: { tool: Shell, any_arg: { pattern: "(?:^|[\\\\s;&|(])rm\\\\s+(?:-\\\\S+\\\\s+)*-\\\\w*[rR]\\\\w*\\\\s+(?:[^;&|\\\\n]*\\\\s)?[\\"']?(?:/(?:etc|usr|bin|sbin|lib|lib64|boot|root|opt|srv|var)/\\\\w|(?:~|\\\\$HOME|/home/\\\\w+|/Users/\\\\w+)/(?:\\\\.(?:ssh|aws|gnupg|config|kube)|Desktop|Documents|Downloads)(?:[/\\\\s;&|)\\"']|$))" } }
    level: warning
    message: Delete only what belongs to the checkout, or to a temporary folder.
  - type: forbid
    id: no-forced-push
    tool: { tool: Shell, any_arg: { pattern: "git\\\\s+(?:-\\\\S+\\\\s+(?:[^-\\\\s]\\\\S*\\\\s+)?)*push\\\\s(?:[^;&|\\\\n]*\\\\s)?(?:--force|-f|--mirror|\\\\+\\\\w\\\\S*)(?:[\\\\s;&|\\"']|$)" } }
    message: Push without force, or with --force-with-lease.
  - type: forbid
    id: no-rewritten-history
    tool: { tool: Shell, any_arg: { pattern: "git\\\\s+(?:-\\\\S+\\\\s+(?:[^-\\\\s]\\\\S*\\\\s+)?)*(?:filter-branch|filter-repo|reflog\\\\s+(?:expire|delete)|update-ref\\\\s+-d)\\\\b" } }
    level: warning
    message: Fix it in a new commit; leave what was pushed as it is.
  - type: forbid
    id: no-skipped-hooks
    tool: { tool: Shell, any_arg: { pattern: "git\\\\s+(?:-\\\\S+\\\\s+(?:[^-\\\\s]\\\\S*\\\\s+)?)*(?:commit|push|merge)\\\\b[^;&|\\\\n]*\\\\s--no-verify|core\\\\.hooksPath[=\\\\s]+[\\"']?/dev/null|\\\\bHUSKY=0\\\\s" } }
    level: warning
    message: Fix what the hook reports.
  - type: forbid
    id: no-script-from-the-web
    tool: { tool: Shell, any_arg: { pattern: "(?:curl|wget)\\\\b[^;&|\\\\n]*\\\\|\\\\s*(?:sudo\\\\s+)?(?:env\\\\s+)?(?:(?:ba|z|da)?sh|python3?|node|perl|ruby)(?:\\\\s+-\\\\S*)*(?:[\\\\s;&|\\"']|$)|(?:ba|z|da)?sh\\\\s+(?:-c\\\\s+[\\"']?\\\\$\\\\(|<\\\\()\\\\s*(?:curl|wget)\\\\b|eval\\\\s+[\\"']?\\\\$\\\\(\\\\s*(?:curl|wget)\\\\b|\\\\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\\\\b[^;&\\\\n]*\\\\|\\\\s*(?:iex|Invoke-Expression)\\\\b" } }
    message: Download the script, read it, then run it.
  - type: forbid
    id: no-package-from-url
    tool: { tool: Shell, any_arg: { pattern: "\\\\b(?:pip3?|uv\\\\s+pip)\\\\s+install\\\\s+(?:-(?:[UIqe]|-upgrade|-quiet|-user|-no-deps|-editable|-force-reinstall|-system)\\\\s+)*[\\"']?(?:git\\\\+|https?://)|\\\\b(?:npm|pnpm|yarn|bun)\\\\s+(?:i|install|add)\\\\s+(?:-\\\\S+\\\\s+)*[\\"']?(?:git\\\\+|git://|https?://)|\\\\bcargo\\\\s+install\\\\s+(?:-\\\\S+\\\\s+)*--git\\\\b" } }
    level: warning
    message: Install from the registry, at a version that the lock file names.
  - type: forbid
    id: no-secrets-read
    tool:
      - { tool: Read, any_arg: { pattern: "(?:^|/)(?:\\\\.env(?:\\\\.(?:local|production|staging|development))?|id_rsa|id_ed25519|\\\\.netrc|\\\\.pgpass|\\\\.pypirc|\\\\.git-credentials)$|(?:^|/)\\\\.(?:ssh|aws|gnupg)/|(?:^|/)\\\\.(?:kube/config|docker/config\\\\.json)$" } }
      - { tool: Shell, any_arg: { pattern: "(?:^|[\\\\s;&|(])(?:cat|less|more|head|tail|base64|xxd|strings)\\\\s(?:[^;&|\\\\n]*[\\\\s/\\"'=])?(?:\\\\.env(?:\\\\.(?:local|production|staging|development))?|id_rsa|id_ed25519|\\\\.netrc|\\\\.pgpass|\\\\.pypirc|\\\\.git-credentials|\\\\.aws/credentials|\\\\.kube/config|\\\\.docker/config\\\\.json)(?:[\\\\s;&|)\\"']|$)" } }
    message: Give the agent what it needs through the environment of the tool.
  - type: forbid
    id: no-metadata-service
    tool: { tool: [Shell, Web], any_arg: { pattern: "\\\\b169\\\\.254\\\\.(?:169\\\\.254|170\\\\.2)\\\\b|\\\\bmetadata\\\\.google\\\\.internal\\\\b|\\\\b100\\\\.100\\\\.100\\\\.200\\\\b|fd00:ec2::254\\\\b" } }
    message: The metadata service hands out credentials of the machine; give the agent its own.
  - type: forbid
    id: no-guard-switched-off
    tool:
      - { tool: Shell, any_arg: { pattern: "--dangerously-(?:skip-permissions|bypass-approvals-and-sandbox)|\\\\bsetenforce\\\\s+0\\\\b|\\\\bchmod\\\\s+(?:-\\\\S+\\\\s+)*-R\\\\s+(?:-\\\\S+\\\\s+)*(?:a\\\\+rwx|0?777)\\\\s+/" } }
      - { tool: Shell, args: { dangerouslyDisableSandbox: true } }
      - { tool: Write, any_arg: { pattern: "^(?:\\\\S*/)?\\\\.claude/settings(?:\\\\.local)?\\\\.json$|^(?:\\\\S*/)?\\\\.codex/config\\\\.toml$|^\\\\*\\\\*\\\\* Begin Patch\\\\n(?:.*\\\\n)*\\\\*\\\\*\\\\* (?:Add|Update) File: \\\\S*(?:\\\\.claude/settings|\\\\.codex/config\\\\.toml)" } }
    level: warning
    message: Leave the sandbox and the permissions of the agent to the person who runs it.
  - type: forbid
    id: no-writes-outside
    tool:
      - { tool: Write, any_arg: { pattern: "^(?:/(?:etc|usr|bin|sbin|lib|lib64|boot|root|opt)/|~/|/(?:home|Users)/[^/\\\\s]+/\\\\.(?:ssh/|aws/|bashrc|zshrc|profile|bash_profile|gitconfig|npmrc))\\\\S*$|\\\\*\\\\*\\\\* (?:Add|Update|Delete|Move) (?:File|to): (?:/(?:etc|usr|bin|sbin|lib|lib64|boot|root|opt)/|~/|\\\\.\\\\./)" } }
      - { tool: Shell, any_arg: { pattern: "(?:>|\\\\btee\\\\s+(?:-a\\\\s+)?)\\\\s*(?:/(?:etc|usr|bin|sbin|lib|lib64|boot)/\\\\w|(?:~|\\\\$HOME)/\\\\.(?:ssh/|bashrc|zshrc|profile|bash_profile|gitconfig))" } }
    level: warning
    message: Write inside of the checkout only.
  - type: forbid
    id: no-writes-to-git
    tool:
      - { tool: Write, any_arg: { pattern: "^(?:\\\\S*/)?\\\\.git/\\\\S+$|\\\\*\\\\*\\\\* (?:Add|Update|Delete) File: (?:\\\\S*/)?\\\\.git/" } }
      - { tool: Shell, any_arg: { pattern: "(?:>|\\\\btee\\\\s+(?:-a\\\\s+)?)\\\\s*\\\\S*\\\\.git/(?:hooks|config|refs|info)\\\\b" } }
    level: warning
    message: Change the repository with git.
  - type: forbid
    id: workflows-and-locks
    tool: { tool: Write, any_arg: { pattern: "^(?:\\\\S*/)?(?:\\\\.github/workflows/\\\\S+|package-lock\\\\.json|npm-shrinkwrap\\\\.json|pnpm-lock\\\\.yaml|yarn\\\\.lock|bun\\\\.lockb?|Cargo\\\\.lock|poetry\\\\.lock|uv\\\\.lock|go\\\\.sum|Gemfile\\\\.lock|composer\\\\.lock)$|\\\\*\\\\*\\\\* (?:Add|Update|Delete) File: \\\\S*(?:\\\\.github/workflows/|package-lock\\\\.json|pnpm-lock\\\\.yaml|yarn\\\\.lock|Cargo\\\\.lock|poetry\\\\.lock|uv\\\\.lock|go\\\\.sum)" } }
    level: note
    message: Read this change with care; it runs in CI, or decides what is installed.
  - type: never_after
    id: web-then-push
    trigger: Web
    forbidden: { tool: Shell, any_arg: { pattern: "(?:git\\\\s+push|npm\\\\s+publish|twine\\\\s+upload)\\\\b" } }
    level: note
    message: Let a person look at what was read from the web before it leaves the machine.
  - type: never_after
    id: tests-edited-after-failure
    trigger: { tool: Shell, outcome: error, any_arg: { pattern: "\\\\b(?:pytest|vitest|jest|mocha|rspec|phpunit|ctest|tox)\\\\b|\\\\b(?:npm|pnpm|yarn|bun)\\\\s+(?:run\\\\s+)?test\\\\b|\\\\b(?:go|cargo|mix|dotnet|swift|deno)\\\\s+test\\\\b|\\\\b(?:mvn|gradle|gradlew)\\\\b[^;&|\\\\n]*\\\\btest\\\\b" } }
    forbidden: { tool: Write, any_arg: { pattern: "^(?:\\\\S*/)?(?:__tests__|tests?|specs?)/\\\\S+$|^\\\\S*(?:[._-](?:test|spec))\\\\.\\\\w+$|^\\\\S*_test\\\\.(?:go|py|rb|exs)$|^(?:\\\\S*/)?test_[^/\\\\s]*\\\\.py$|\\\\*\\\\*\\\\* (?:Update|Delete) File: \\\\S*(?:__tests__/|tests?/|\\\\.test\\\\.|\\\\.spec\\\\.|_test\\\\.|/test_)" } }
    level: note
    message: See that the test was wrong, and not the code.
  - type: max_calls
    id: no-loop
    tool: "*"
    same: ["@tool", "@args", "@result"]
    streak: true
    max: 2
    level: warning
    message: Stop and look at why nothing changes.
  - type: max_calls
    id: no-repeated-error
    tool: { tool: "*", outcome: error }
    same: { tool: ["@tool", "@args"] }
    reset: Write
    max: 2
    level: warning
    message: Read the error, and change something before the next attempt.
# Sessions end in the middle of a call; what was not recorded is said, and not broken.
levels: { W_RESULT_NOT_RECORDED: note, W_ARGS_NOT_RECORDED: note }
`,
  'customer-support': `version: "2.0"
name: customer-support
description: An agent that helps customers. Who they are comes first, what they agree to comes before what is changed, and money moves once.
enforcement: { unconstrained_tools: allow }
limits: { max_tool_calls_total: 60 }
aliases:
  Identify: ["verify_*", "authenticate_*", "identify_*", "find_user*", "get_user*", "find_customer*", "get_customer*", "lookup_customer*"]
  Change: ["refund_*", "cancel_*", "update_*", "modify_*", "exchange_*", "return_*", "book_*", "transfer_*", "close_*"]
  Money: ["refund_*", "transfer_*", "issue_refund*", "send_certificate*", "pay_*"]
sequences:
  - type: before
    id: identify-first
    first: { tool: Identify, outcome: success }
    then: [Change, Money]
    message: Find out who the customer is before anything is changed.
  - type: before
    id: confirmed-by-the-customer
    first: { tool: "@user", args: { text: { pattern: "(?i)\\\\b(?:yes|yep|yeah|ok|okay|sure|correct|confirm(?:ed)?|go ahead|please do|proceed)\\\\b" } } }
    then: [Change, Money]
    uses: 1
    level: warning
    message: Say what will be changed, and wait for a yes.
  - type: max_calls
    id: pay-once
    tool: { tool: Money, outcome: success }
    same: ["@tool", "@args"]
    max: 1
    message: The same payment was made before in this conversation.
  - type: forbid
    id: no-secrets-in-answers
    tool: { tool: "@assistant", args: { text: { pattern: "\\\\b(?:\\\\d[ -]?){15}\\\\d\\\\b" } } }
    message: Never write the number of a card.
`,
  'mcp-read-only': `version: "2.0"
name: mcp-read-only
description: An agent that may read through MCP servers and change nothing. Tools by the verbs that their names begin with, with and without mcp__SERVER__.
enforcement: { unconstrained_tools: allow }
tools:
  deny:
    - { tool: "create_*", message: "This agent reads only." }
    - { tool: "*__create_*", message: "This agent reads only." }
    - { tool: "update_*", message: "This agent reads only." }
    - { tool: "*__update_*", message: "This agent reads only." }
    - { tool: "delete_*", message: "This agent reads only." }
    - { tool: "*__delete_*", message: "This agent reads only." }
    - { tool: "remove_*", message: "This agent reads only." }
    - { tool: "*__remove_*", message: "This agent reads only." }
    - { tool: "write_*", message: "This agent reads only." }
    - { tool: "*__write_*", message: "This agent reads only." }
    - { tool: "insert_*", message: "This agent reads only." }
    - { tool: "*__insert_*", message: "This agent reads only." }
    - { tool: "upsert_*", message: "This agent reads only." }
    - { tool: "*__upsert_*", message: "This agent reads only." }
    - { tool: "drop_*", message: "This agent reads only." }
    - { tool: "*__drop_*", message: "This agent reads only." }
    - { tool: "send_*", message: "This agent reads only." }
    - { tool: "*__send_*", message: "This agent reads only." }
    - { tool: "post_*", message: "This agent reads only." }
    - { tool: "*__post_*", message: "This agent reads only." }
    - { tool: "put_*", message: "This agent reads only." }
    - { tool: "*__put_*", message: "This agent reads only." }
    - { tool: "patch_*", message: "This agent reads only." }
    - { tool: "*__patch_*", message: "This agent reads only." }
    - { tool: "move_*", message: "This agent reads only." }
    - { tool: "*__move_*", message: "This agent reads only." }
    - { tool: "rename_*", message: "This agent reads only." }
    - { tool: "*__rename_*", message: "This agent reads only." }
    - { tool: "merge_*", message: "This agent reads only." }
    - { tool: "*__merge_*", message: "This agent reads only." }
    - { tool: "push_*", message: "This agent reads only." }
    - { tool: "*__push_*", message: "This agent reads only." }
    - { tool: "execute_*", message: "This agent reads only." }
    - { tool: "*__execute_*", message: "This agent reads only." }
    - { tool: "run_*", message: "This agent reads only." }
    - { tool: "*__run_*", message: "This agent reads only." }
    - { tool: "set_*", message: "This agent reads only." }
    - { tool: "*__set_*", message: "This agent reads only." }
    - { tool: "add_*", message: "This agent reads only." }
    - { tool: "*__add_*", message: "This agent reads only." }
    - { tool: "upload_*", message: "This agent reads only." }
    - { tool: "*__upload_*", message: "This agent reads only." }
    - { tool: "deploy_*", message: "This agent reads only." }
    - { tool: "*__deploy_*", message: "This agent reads only." }
    - { tool: "publish_*", message: "This agent reads only." }
    - { tool: "*__publish_*", message: "This agent reads only." }
    - { tool: "cancel_*", message: "This agent reads only." }
    - { tool: "*__cancel_*", message: "This agent reads only." }
    - { tool: "approve_*", message: "This agent reads only." }
    - { tool: "*__approve_*", message: "This agent reads only." }
    - { tool: "close_*", message: "This agent reads only." }
    - { tool: "*__close_*", message: "This agent reads only." }
    - { tool: "edit_*", message: "This agent reads only." }
    - { tool: "*__edit_*", message: "This agent reads only." }
`,
  'owasp-agentic': `version: "2.0"
name: owasp-agentic
description: Threats of the OWASP list for agents that traces can show. Give your tools the classes that they have.
enforcement: { unconstrained_tools: allow }
tool_classes:
  WebFetch: ["source:untrusted"]
  WebSearch: ["source:untrusted"]
  web_search: ["source:untrusted"]
  web_fetch: ["source:untrusted"]
  fetch_url: ["source:untrusted"]
  read_email: ["source:untrusted", "data:private"]
  read_file: ["data:private"]
  query_database: ["data:private"]
  send_email: ["sink:external"]
  http_post: ["sink:external"]
  post_message: ["sink:external"]
  delete_file: ["action:destructive"]
  transfer_money: ["action:destructive"]
  execute_sql: ["action:destructive"]
sequences:
  - type: never_after
    id: goal-hijack
    trigger: { class: "source:untrusted" }
    forbidden: { class: "action:destructive" }
    message: What others wrote must not lead to what cannot be taken back; let a person approve it.
  - type: never_after
    id: exfiltration
    trigger: { all: [{ class: "source:untrusted" }, { class: "data:private" }] }
    forbidden: { class: "sink:external" }
    message: Private data and untrusted text in one run must not leave it.
  - type: forbid
    id: tool-misuse
    tool: { tool: "*", any_arg: { pattern: "(?i)\\\\b(?:drop\\\\s+(?:table|database|schema)|truncate\\\\s+table)\\\\b|(?:^|[\\\\s;&|])rm\\\\s+-\\\\w*r\\\\w*f|(?:^|[\\\\s;&|])mkfs\\\\." } }
    message: Nothing is wiped by an agent.
  - type: forbid
    id: metadata-service
    tool: { tool: "*", any_arg: { pattern: "\\\\b169\\\\.254\\\\.169\\\\.254\\\\b|metadata\\\\.google\\\\.internal" } }
    message: The credentials of the machine are not for the agent.
  - type: max_calls
    id: resource-overload
    tool: "*"
    same: ["@tool", "@args"]
    max: 20
    message: Find what makes the agent loop.
`,
}
