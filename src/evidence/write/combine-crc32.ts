/**
 * The CRC-32 of two pieces of data put together, from the CRC of each and the length of the second, bytes.
 * Appending a zero byte is a linear map over GF(2); it is applied `length` times by repeated squaring.
 */
export function combineCrc32(first: number, second: number, length: number): number {
  let crc = first
  let step = zeroByte()
  for (let left = length; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) crc = apply(step, crc)
    step = step.map((column) => apply(step, column))
  }
  return (crc ^ second) >>> 0
}

/** The map of one zero byte, as the images of the 32 unit vectors. */
function zeroByte(): number[] {
  return Array.from({ length: 32 }, (_, bit) => {
    let crc = (1 << bit) >>> 0
    for (let i = 0; i < 8; i++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    return crc >>> 0
  })
}

function apply(map: readonly number[], vector: number): number {
  let image = 0
  for (let bit = 0; bit < 32; bit++) if ((vector >>> bit) & 1) image ^= map[bit]!
  return image >>> 0
}
