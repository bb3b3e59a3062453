import { randomKey } from './random-key.js';

/** Clients that somebody made into text, by that text. */
const named = new Map<string, WeakRef<object>>();

/**
 * A function that says what a client is as text. React and others write an object that a custom element is given into an attribute where the element is not defined
 * yet; the element, when it is, finds the client by it. The name cannot be guessed, and outside of this page it names nothing.
 */
export function naming(client: () => object): () => string {
  let name = '';
  return () => {
    name ||= `wagate:${randomKey()}`;
    named.set(name, new WeakRef(client()));
    return name;
  };
}

/**
 * The client whose text this is: of a gateway or an identity service that was written into an attribute. For elements of your own that may be rendered before they
 * are defined.
 */
export const clientNamed = (name: string): object | undefined => named.get(name)?.deref();
