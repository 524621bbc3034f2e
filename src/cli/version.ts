import { tool } from '../model/tool.js'

export function version(): string {
  return tool.version
}
