import { afterEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json';
import { VERSION } from '../version.js';
import { define } from './define.js';

describe('define', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('registers an element and what its template uses', () => {
    class Inner extends HTMLElement {}
    class Outer extends HTMLElement {
      static dependencies = { 'wagate-test-inner': Inner };
    }
    define('wagate-test-outer', Outer);
    expect(customElements.get('wagate-test-outer')).toBe(Outer);
    expect(customElements.get('wagate-test-inner')).toBe(Inner);
  });

  it('leaves a tag that is taken alone, and says so when the versions differ', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    class Old extends HTMLElement {
      static version = '0.0.0-old';
    }
    class New extends HTMLElement {
      static version = VERSION;
    }
    define('wagate-test-taken', Old);
    define('wagate-test-taken', Old);
    expect(warn).not.toHaveBeenCalled();
    define('wagate-test-taken', New);
    expect(customElements.get('wagate-test-taken')).toBe(Old);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('0.0.0-old');
  });

  it('tells the version of the package', () => {
    expect(VERSION).toBe(manifest.version);
  });
});
