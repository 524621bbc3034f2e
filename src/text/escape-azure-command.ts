/**
 * Text for Azure Pipelines' logging commands, `##vso[task.logissue type=error;code=a]message`. The agent undoes exactly these
 * encodings. Reference: `azure-pipelines-agent/src/Microsoft.VisualStudio.Services.Agent/Command.cs`.
 */
export function escapeAzureData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

export function escapeAzureProperty(text: string): string {
  return escapeAzureData(text).replaceAll(']', '%5D').replaceAll(';', '%3B')
}
