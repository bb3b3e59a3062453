import { describe, expect, it } from 'vitest';
import './autoloader.js';

const modules = import.meta.glob('./define/*.ts');

describe('the autoloader', () => {
  it('defines what is on the page, and what comes onto it, and nothing else', async () => {
    expect(customElements.get('wagate-sign-in')).toBeUndefined();
    const box = document.createElement('div');
    box.append(document.createElement('wagate-sign-in'), document.createElement('wagate-unheard-of'));
    document.body.append(box);
    await customElements.whenDefined('wagate-sign-in');
    expect(customElements.get('wagate-sessions')).toBeUndefined();
    box.append(document.createElement('wagate-org-switcher'));
    await customElements.whenDefined('wagate-org-switcher');
    expect(customElements.get('wagate-dialog'), 'what its template uses').toBeDefined();
  });

  it('knows every element that can be registered', async () => {
    const tags = Object.keys(modules)
      .map((path) => path.replace('./define/', 'wagate-').replace('.ts', ''))
      .filter((tag) => tag !== 'wagate-all');
    for (const tag of tags) {
      document.body.append(document.createElement(tag));
      await customElements.whenDefined(tag);
    }
  });
});
