/**
 * The header block of a regular file, byte for byte as the format's first writer makes it: GNU magic, mode 0644, owner and
 * time zero, user and group `assay`, type byte 0.
 */
export function tarHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0, 'latin1')
  header.write('0000644\0', 100, 'latin1')
  header.write('0000000\0', 108, 'latin1')
  header.write('0000000\0', 116, 'latin1')
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  header.write('00000000000\0', 136, 'latin1')
  header.write('        ', 148, 'latin1')
  header.write('ustar  \0', 257, 'latin1')
  header.write('assay', 265, 'latin1')
  header.write('assay', 297, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(7, '0')}\0`, 148, 'latin1')
  return header
}

/** Zeros up to the next multiple of 512. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((512 - (size % 512)) % 512)
}

/** Two zero blocks. */
export const tarEnd: Uint8Array = Buffer.alloc(1024)
