import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** Reads the QR code that a person would see: from the pixels of a screenshot, never from the page's data. Null if there is none. */
export async function readQr(card: Locator): Promise<string | null> {
  const { data, width, height } = PNG.sync.read(await card.screenshot());
  const decode = jsQR as unknown as typeof jsQR.default;
  return decode(new Uint8ClampedArray(data), width, height)?.data ?? null;
}
