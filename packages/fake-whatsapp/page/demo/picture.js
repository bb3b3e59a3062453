// @ts-check
import { DemoFailure } from './api.js';
import { words } from './words.js';

/** Larger pictures are read at this size: a QR code survives it, a slow machine does not survive more. */
const LARGEST = 1600;
/** Where the network serves the decoder; it is a library's file, not one of this folder. */
const DECODER = new URL('./jsqr.js', import.meta.url).href;

/**
 * The text of the QR code in a picture file.
 * @param {Blob} file
 * @returns {Promise<string>}
 */
export async function codeInPicture(file) {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new DemoFailure(words.no_picture);
  });
  const code = await codeIn(bitmap, bitmap.width, bitmap.height);
  bitmap.close();
  if (!code) throw new DemoFailure(words.no_code_in_picture);
  return code;
}

/**
 * @param {CanvasImageSource} source
 * @param {number} width
 * @param {number} height
 * @returns {Promise<string | undefined>}
 */
export async function codeIn(source, width, height) {
  const scale = Math.min(1, LARGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const read = await reader();
  return read(data, canvas.width, canvas.height)?.data || undefined;
}

/** The decoder is large, and only needed for pictures. */
async function reader() {
  await import(DECODER);
  return /** @type {any} */ (globalThis).jsQR;
}
