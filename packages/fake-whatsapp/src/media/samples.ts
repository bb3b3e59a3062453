import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PhoneFile } from './file-message.js';

const require = createRequire(import.meta.url);
const sample = (name: string) => readFileSync(require.resolve(`@wagate/fake-whatsapp/page/samples/${name}`));

export const SAMPLES = ['photo', 'voice', 'document'] as const;
export type SampleName = (typeof SAMPLES)[number];

const made: Record<SampleName, () => PhoneFile> = {
  photo: () => ({
    type: 'image',
    data: sample('photo.jpg'),
    mimetype: 'image/jpeg',
    width: 640,
    height: 480,
    thumbnail: sample('photo-thumbnail.jpg'),
  }),
  voice: () => ({
    type: 'audio',
    data: sample('voice.ogg'),
    mimetype: 'audio/ogg; codecs=opus',
    voice: true,
    seconds: 3,
  }),
  document: () => ({
    type: 'document',
    data: sample('document.pdf'),
    mimetype: 'application/pdf',
    filename: 'Price list.pdf',
  }),
};

/** A photo, a voice note and a document to send where nobody has one at hand; of nobody and nothing. */
export const sampleFile = (name: SampleName): PhoneFile => made[name]();
