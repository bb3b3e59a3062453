export type MediaKind = 'image' | 'video' | 'gif' | 'voice' | 'audio' | 'document' | 'sticker' | 'album';

const MEDIA: Record<string, MediaKind> = {
  image: 'image',
  video: 'video',
  ptv: 'video',
  gif: 'gif',
  audio: 'audio',
  ptt: 'voice',
  voice: 'voice',
  document: 'document',
  sticker: 'sticker',
  album: 'album',
};

/** Names the kind of a stored type; `undefined` for one that is no medium. */
export function mediaKind(type: string, mimetype?: string): MediaKind | undefined {
  const kind = Object.hasOwn(MEDIA, type) ? MEDIA[type] : undefined;
  return kind === 'audio' && mimetype?.includes('opus') ? 'voice' : kind;
}
