// @ts-check
import { call, DemoFailure } from './api.js';
import { answer, element, say } from './dom.js';
import { codeInPicture } from './picture.js';
import { codeOnShow } from './same-browser.js';
import { watchFor } from './viewfinder.js';
import { words } from './words.js';

/**
 * All the ways in which a phone gets hold of a code.
 * @param {() => string} phone
 * @param {() => Promise<void>} refresh
 */
export function startLinking(phone, refresh) {
  const line = element('scan-answer');
  const card = /** @type {HTMLElement} */ (line.parentElement);

  /** @param {() => Promise<string | undefined>} find */
  const scan = (find) =>
    answer(card, async () => {
      const code = await find();
      if (code === undefined) return '';
      say(line, words.linking);
      await call(`/__demo/phones/${phone()}/scan`, { code });
      await refresh();
      return words.linked;
    });

  element('scan-tab').addEventListener('click', () => scan(codeOnShow));

  const media = navigator.mediaDevices;
  const screen = element('scan-screen');
  screen.hidden = !media?.getDisplayMedia;
  screen.addEventListener('click', () => scan(() => watchFor(() => media.getDisplayMedia({ video: true }))));
  const camera = element('scan-camera');
  camera.hidden = !media?.getUserMedia;
  camera.addEventListener('click', () =>
    scan(() => watchFor(() => media.getUserMedia({ video: { facingMode: 'environment' } }))),
  );

  const text = element('scan-code', HTMLInputElement);
  element('scan-text').addEventListener('submit', (event) => {
    event.preventDefault();
    // The code is a secret: it does not stay in the page.
    const code = text.value;
    text.value = '';
    void scan(async () => code);
  });

  const picture = element('picture', HTMLInputElement);
  picture.addEventListener('change', () => {
    const [file] = picture.files ?? [];
    if (file) void scan(() => codeInPicture(file));
    picture.value = '';
  });
  addEventListener('paste', ({ clipboardData }) => {
    const file = [...(clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (file) void scan(() => codeInPicture(file));
  });
  const drop = element('drop');
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    const file = event.dataTransfer?.files[0];
    if (file) void scan(() => codeInPicture(file));
  });

  const form = element('enter-code');
  const code = element('pairing-code', HTMLInputElement);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await answer(form, async () => {
      if (!code.value.trim()) throw new DemoFailure(words.need_code);
      await call(`/__demo/phones/${phone()}/enter-code`, { code: code.value });
      code.value = '';
      await refresh();
      return words.linked;
    });
  });
}
