/** What the model calls a tool of Copilot that the editor has another name for (`toolNames.ts` of vscode-copilot-chat). */
const names: ReadonlyMap<string, string> = new Map([
  ['copilot_applyPatch', 'apply_patch'],
  ['copilot_searchCodebase', 'semantic_search'],
  ['copilot_searchWorkspaceSymbols', 'search_workspace_symbols'],
  ['copilot_listCodeUsages', 'list_code_usages'],
  ['copilot_updateUserPreferences', 'update_user_preferences'],
  ['copilot_getVSCodeAPI', 'get_vscode_api'],
  ['copilot_testFailure', 'test_failure'],
  ['copilot_runTests1', 'run_tests'],
  ['copilot_findFiles', 'file_search'],
  ['copilot_findTextInFiles', 'grep_search'],
  ['copilot_readFile', 'read_file'],
  ['copilot_listDirectory', 'list_dir'],
  ['copilot_getErrors', 'get_errors'],
  ['copilot_getDocInfo', 'get_doc_info'],
  ['copilot_getChangedFiles', 'get_changed_files'],
  ['copilot_readProjectStructure', 'read_project_structure'],
  ['copilot_createNewWorkspace', 'create_new_workspace'],
  ['copilot_createNewJupyterNotebook', 'create_new_jupyter_notebook'],
  ['copilot_insertEdit', 'insert_edit_into_file'],
  ['copilot_createFile', 'create_file'],
  ['copilot_replaceString', 'replace_string_in_file'],
  ['copilot_multiReplaceString', 'multi_replace_string_in_file'],
  ['copilot_editNotebook', 'edit_notebook_file'],
  ['copilot_runNotebookCell', 'run_notebook_cell'],
  ['copilot_readNotebookCellOutput', 'read_notebook_cell_output'],
  ['copilot_installExtension', 'install_extension'],
  ['copilot_fetchWebPage', 'fetch_webpage'],
  ['copilot_memory', 'memory'],
  ['copilot_findTestFiles', 'test_search'],
  ['copilot_getProjectSetupInfo', 'get_project_setup_info'],
  ['copilot_getSearchResults', 'get_search_view_results'],
  ['copilot_githubRepo', 'github_repo'],
  ['copilot_createAndRunTask', 'create_and_run_task'],
  ['copilot_openSimpleBrowser', 'open_simple_browser'],
  ['copilot_createDirectory', 'create_directory'],
  ['copilot_runVscodeCommand', 'run_vscode_command'],
  ['copilot_viewImage', 'view_image'],
  ['copilot_think', 'think'],
  ['copilot_switchAgent', 'switch_agent'],
  ['copilot_resolveMemoryFileUri', 'resolve_memory_file_uri'],
  ['copilot_sessionStoreSql', 'session_store_sql'],
  ['copilot_githubTextSearch', 'github_text_search'],
  ['copilot_editFiles', 'edit_files'],
])

/** The editor's own tool that carries out what the model asked a tool of Copilot for. */
const internal: ReadonlyMap<string, string> = new Map([
  ['vscode_fetchWebPage_internal', 'fetch_webpage'],
  ['vscode_editFile_internal', 'insert_edit_into_file'],
])

export function nameForModel(tool: string): string {
  return names.get(tool) ?? tool
}

/** What the model may have called to have this tool run. */
export function nameAskedFor(tool: string): string {
  return internal.get(tool) ?? nameForModel(tool)
}
