/** Tells a screen reader that a state has begun, in the `[role=status]` of an element: such a region tells what changes in it, not what it came with. */
export function say(root: ParentNode, words: string): void {
  const region = root.querySelector('[role=status]');
  if (region && region.textContent !== words) region.textContent = words;
}
