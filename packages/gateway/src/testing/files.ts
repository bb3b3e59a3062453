const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')));
const filled = (head: Buffer, size = 256): Buffer => Buffer.concat([head, Buffer.alloc(size, 7)]);

/** The beginnings of files, by which their kind is told. */
export const SAMPLES = {
  png: filled(bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', [0, 0, 0, 3, 0, 0, 0, 2])),
  jpeg: filled(bytes([0xff, 0xd8, 0xff, 0xe0])),
  webp: filled(bytes('RIFF', [0, 1, 0, 0], 'WEBPVP8 ')),
  mp4: filled(bytes([0, 0, 0, 0x18], 'ftypisom')),
  voice: filled(bytes('OggS', [0, 2], 'OpusHead')),
  mp3: filled(bytes('ID3', [4, 0])),
  pdf: filled(bytes('%PDF-1.7\n')),
  unknown: filled(bytes('nothing that is known')),
};
