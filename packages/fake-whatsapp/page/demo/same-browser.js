// @ts-check
import { DemoFailure } from './api.js';
import { words } from './words.js';

const PATIENCE_MS = 1000;

/**
 * Asks the other tabs of this browser for the code that one of them shows. Only pages of this origin hear it.
 * @returns {Promise<string>}
 */
export function codeOnShow() {
  return new Promise((resolve, reject) => {
    const channel = new BroadcastChannel('wagate-demo');
    const timer = setTimeout(() => {
      channel.close();
      reject(new DemoFailure(words.no_code_on_show));
    }, PATIENCE_MS);
    channel.addEventListener('message', ({ data }) => {
      if (data?.type !== 'qr' || typeof data.code !== 'string') return;
      clearTimeout(timer);
      channel.close();
      resolve(data.code);
    });
    channel.postMessage({ type: 'scan' });
  });
}
