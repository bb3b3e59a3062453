import { clientNamed } from '@wagate/sdk';
import type { ReactiveElement } from 'lit';

/** What the console said already: a list of a thousand makes the same mistake once. */
const told = new Set<string>();

/**
 * Takes what a framework meant for a property and wrote into an attribute. React 19, Vue and others set a property where the element has it, and write the attribute
 * of that name where it does not yet, because its definition is still on its way; they do not come back while the value stays the same. A gateway and an
 * identity service are found again by what they are as text; of any other object nothing is left, and the console says so.
 */
export function takeWritten(element: ReactiveElement): void {
  const own = element as unknown as Record<PropertyKey, unknown>;
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  for (const [key, { attribute }] of elementProperties) {
    const name = key as string;
    const text = attribute === false && element.getAttribute(name);
    if (!text) continue;
    const client = clientNamed(text);
    const lost = `<${element.localName}> was defined after its ${name} was set, which is lost: import its definition first, or use @wagate/react.`;
    if (client) {
      own[name] ??= client;
      element.removeAttribute(name);
    } else if (text.includes('[object ') && !told.has(lost)) {
      told.add(lost);
      console.warn(lost);
    }
  }
}
