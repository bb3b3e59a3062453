// For TypeScript: `import type {} from '@wagate/elements/types/vue'`, once in an app.
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { WagateElements, WagateListeners, WagateProperties } from './elements.js';

/** `wagate-session-linked` → `onWagateSessionLinked`: what Vue makes of `@wagate-session-linked`. */
type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;
type VueListeners<Tag extends keyof WagateElements> = {
  [Name in keyof WagateListeners<Tag> as `on${Capitalize<Camel<Name & string>>}`]: WagateListeners<Tag>[Name];
};

type WagateComponents = {
  [Tag in keyof WagateElements]: new () => {
    $props: WagateProperties<Tag> &
      VueListeners<Tag> &
      Omit<HTMLAttributes, WagateElements[Tag]['properties']> &
      ReservedProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends WagateComponents {}
}
