/** A photograph of hills at dusk, as small as one can be: a GIF of two by two points that a page draws large. */
const PICTURE = 'R0lGODlhAgACAPEAABtDMkCRbCpvl/fFnyH5BAAAAAAALAAAAAACAAIAAAIDnBAFADs=';

const SECONDS = 2;
const RATE = 8_000;

/** What a mocked gateway gives out for the file of a message of this type. */
export function sampleMedia(
  type: string,
  mimetype: string | undefined,
): { body: Uint8Array<ArrayBuffer>; type: string } {
  switch (type) {
    case 'image':
    case 'sticker':
      return { body: fromBase64(PICTURE), type: 'image/gif' };
    case 'audio':
    case 'ptt':
    case 'voice':
      return { body: tune(), type: 'audio/wav' };
    case 'document':
      return {
        body: new TextEncoder().encode('A document of nobody.\n'),
        type: mimetype?.startsWith('text/') ? 'text/plain' : 'application/octet-stream',
      };
    default:
      // No browser plays it: what is shown then is a state as well.
      return { body: new TextEncoder().encode('no video'), type: 'video/mp4' };
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** Two seconds of a tone that fades, as a WAV file of 8 bits. */
function tune(): Uint8Array<ArrayBuffer> {
  const length = SECONDS * RATE;
  const file = new Uint8Array(44 + length);
  const view = new DataView(file.buffer);
  const write = (at: number, text: string) => file.set(new TextEncoder().encode(text), at);
  write(0, 'RIFF');
  view.setUint32(4, 36 + length, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, length, true);
  for (let at = 0; at < length; at++)
    file[44 + at] = 128 + Math.round(60 * (1 - at / length) * Math.sin((2 * Math.PI * 440 * at) / RATE));
  return file;
}
