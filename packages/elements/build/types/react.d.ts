// For TypeScript: `import type {} from '@wagate/elements/types/react'`, once in an app with React 19.
import type { WagateElements, WagateListeners, WagateProperties } from './elements.js';

declare module 'react' {
  namespace JSX {
    type WagateIntrinsicElements = {
      [Tag in keyof WagateElements]: WagateProperties<Tag> &
        WagateListeners<Tag, 'on'> &
        Omit<
          DetailedHTMLProps<HTMLAttributes<WagateElements[Tag]['element']>, WagateElements[Tag]['element']>,
          WagateElements[Tag]['properties']
        >;
    };
    interface IntrinsicElements extends WagateIntrinsicElements {}
  }
}
