// For TypeScript: `import type {} from '@wagate/elements/types/svelte'`, once in an app.
import type { HTMLAttributes } from 'svelte/elements';
import type { WagateElements, WagateListeners, WagateProperties } from './elements.js';

type WagateSvelteElements = {
  [Tag in keyof WagateElements]: WagateProperties<Tag> &
    WagateListeners<Tag, 'on'> &
    WagateListeners<Tag, 'on:'> &
    Omit<HTMLAttributes<WagateElements[Tag]['element']>, WagateElements[Tag]['properties']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends WagateSvelteElements {}
}
