import { clientNamed } from '@wagate/sdk';
import type { ReactiveElement } from 'lit';

const told = new Set<string>();

/**
 * Takes what a framework meant for a property and wrote into an attribute. React 19, Vue and others set a property where the element has it, and write the attribute
 * of that name where it does not yet, because its definition is still on its way; they do not come back while the value stays the same. A gateway and an
 * identity service are found again by what they are as text; of any other object nothing is left, and the console says so.
 */
export function takeWritten(element: ReactiveElement): void {
  if (!element.hasAttributes()) return;
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  const own = element as unknown as Record<PropertyKey, unknown>;
  for (const [name, { attribute, state }] of elementProperties) {
    const text = attribute === false && !state ? element.getAttribute(String(name)) : null;
    if (text === null) continue;
    const client = clientNamed(text);
    if (client) {
      own[name] ??= client;
      element.removeAttribute(String(name));
    } else if (text.includes('[object ')) tell(element.localName, String(name), text);
  }
}

/** Once for each property of a tag: a list of a thousand makes the same mistake once. */
function tell(tag: string, name: string, text: string): void {
  const key = `${tag} ${name}`;
  if (told.has(key)) return;
  told.add(key);
  console.warn(
    `<${tag}> was rendered before it was defined: its property ${name} was written as the attribute ${name.toLowerCase()}="${text.slice(0, 40)}", and the object is lost. Import its definition before it is rendered, set the property again, or use @wagate/react.`,
  );
}
