import type { StoryContext } from '@storybook/web-components-vite';

/** What stood in a property before a control changed it. */
const before = new WeakMap<Element, Map<string, unknown>>();

/** Gives the elements of a story what was changed in its controls, and takes it back when a control is reset. */
export function applyArgs(stage: Element, { component, args, initialArgs, argTypes }: StoryContext): void {
  if (typeof component !== 'string') return;
  for (const element of stage.querySelectorAll(component)) {
    const kept = before.get(element) ?? new Map<string, unknown>();
    before.set(element, kept);
    for (const name of Object.keys(argTypes)) {
      if (!(name in element)) continue;
      if (args[name] !== initialArgs[name]) {
        if (!kept.has(name)) kept.set(name, Reflect.get(element, name));
        Reflect.set(element, name, args[name] ?? kept.get(name));
      } else if (kept.has(name)) {
        Reflect.set(element, name, kept.get(name));
        kept.delete(name);
      }
    }
  }
}
