/** A name as a YAML scalar: plain where that is safe, else quoted as JSON, which YAML reads. */
export function yamlText(text: string): string {
  const plain = /^[A-Za-z_][\w.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  return plain ? text : JSON.stringify(text)
}
