// @ts-check
import { DemoFailure } from './api.js';
import { element } from './dom.js';
import { codeIn } from './picture.js';
import { words } from './words.js';

const LOOK_EVERY_MS = 250;
const PATIENCE_MS = 30_000;

/**
 * Watches the screen or a camera until a QR code appears, somebody stops it, or patience ends.
 * @param {() => Promise<MediaStream>} open
 * @returns {Promise<string | undefined>} nothing if it was stopped
 */
export async function watchFor(open) {
  const stream = await open().catch(() => {
    throw new DemoFailure(words.no_access);
  });
  const video = element('viewfinder', HTMLVideoElement);
  const stop = element('stop-scan');
  let stopped = false;
  const end = () => {
    stopped = true;
  };
  stop.addEventListener('click', end);
  stream.getVideoTracks()[0]?.addEventListener('ended', end);
  video.srcObject = stream;
  video.hidden = stop.hidden = false;
  try {
    await video.play();
    const deadline = Date.now() + PATIENCE_MS;
    while (!stopped && Date.now() < deadline) {
      const code = video.videoWidth && (await codeIn(video, video.videoWidth, video.videoHeight));
      if (code) return code;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    if (stopped) return undefined;
    throw new DemoFailure(words.no_code_seen);
  } finally {
    stop.removeEventListener('click', end);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    video.hidden = stop.hidden = true;
  }
}
