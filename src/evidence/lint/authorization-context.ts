import type { EventRead } from '../read/read-event.js'

const schemes = new Set(['oauth2', 'jwt_bearer'])
/** Bytes of an issuer. */
const longestIssuer = 2048

/** Whether a decision says for whom, by which scheme and by whose word it was authorised, and shows no credential in doing so. */
export function showsAuthorization({ type, data }: EventRead): boolean {
  if (type !== 'assay.tool.decision' || typeof data !== 'object' || data === null) return false
  const [principal, scheme, issuer] = ['principal', 'auth_scheme', 'auth_issuer'].map((key) => {
    const value = (data as Record<string, unknown>)[key]
    return typeof value === 'string' ? value.trim() : ''
  }) as [string, string, string]
  return (
    schemes.has(scheme.toLowerCase()) &&
    [principal, issuer].every((name) => name !== '' && !isCredential(name)) &&
    Buffer.byteLength(issuer) <= longestIssuer
  )
}

function isCredential(text: string): boolean {
  return /^bearer /i.test(text) || /^eyJ[\w-]+\.[\w-]{4,}\.[\w-]{4,}$/.test(text)
}
