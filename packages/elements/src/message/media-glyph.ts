import { FILE, IMAGE, MIC, STICKER, VIDEO } from '../icon/icons.js';
import type { MediaKind } from './media-kind.js';

/** The icon that stands for a kind of file. */
export const MEDIA_GLYPHS: Record<MediaKind, string> = {
  image: IMAGE,
  video: VIDEO,
  gif: VIDEO,
  voice: MIC,
  audio: MIC,
  document: FILE,
  sticker: STICKER,
  album: IMAGE,
};
