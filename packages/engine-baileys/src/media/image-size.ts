export interface ImageSize {
  width: number;
  height: number;
  /** Of a WebP, where it says so. */
  animated?: boolean;
}

/** Width and height by the head of a PNG, JPEG, GIF or WebP; nothing for another file, or one that is cut short. */
export function imageSize(data: Uint8Array): ImageSize | undefined {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  try {
    const size = png(bytes) ?? jpeg(bytes) ?? gif(bytes) ?? webp(bytes);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    // A number was to be read beyond the end.
    return undefined;
  }
}

const text = (bytes: Buffer, start: number, end: number) => bytes.toString('latin1', start, end);

function png(bytes: Buffer): ImageSize | undefined {
  if (text(bytes, 1, 4) !== 'PNG' || text(bytes, 12, 16) !== 'IHDR') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function gif(bytes: Buffer): ImageSize | undefined {
  if (!/^GIF8[79]a$/.test(text(bytes, 0, 6))) return undefined;
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
}

/** From segment to segment until the one that begins the picture; every kind of it has its size at the same place. */
function jpeg(bytes: Buffer): ImageSize | undefined {
  if (bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at < bytes.length; ) {
    if (bytes.readUInt8(at) !== 0xff) return undefined;
    const marker = bytes.readUInt8(at + 1);
    // Filling before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const begins = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (begins) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === 0xd9 || marker === 0xda) return undefined;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function webp(bytes: Buffer): ImageSize | undefined {
  if (text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 12) !== 'WEBP') return undefined;
  switch (text(bytes, 12, 16)) {
    case 'VP8X': {
      const animated = (bytes.readUInt8(20) & 0x02) !== 0;
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1, animated };
    }
    case 'VP8L': {
      const packed = bytes.readUInt32LE(21);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    default:
      return undefined;
  }
}
