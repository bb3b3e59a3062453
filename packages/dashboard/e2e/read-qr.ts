import type { Locator } from '@playwright/test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';

// The package is CommonJS: Node hands over its exports as the default, a bundler's types the function in them.
const decode = (
  typeof jsqr === 'function' ? jsqr : (jsqr as { default: typeof jsqr }).default
) as typeof jsqr;

/** Reads the QR code that a person would see: from the pixels of a screenshot, never from the page's data. Null if there is none. */
export async function readQr(card: Locator, name = 'QR code to scan with WhatsApp'): Promise<string | null> {
  const picture = card.getByRole('img', { name });
  if (!(await picture.isVisible())) return null;
  const { data, width, height } = PNG.sync.read(await picture.screenshot());
  return decode(new Uint8ClampedArray(data), width, height)?.data ?? null;
}
