/**
 * The outline of a rounded rectangle, from the top middle counter-clockwise back to it: a dash that covers
 * its first part leaves a frame that has emptied clockwise. `inset` keeps the stroke inside the box.
 */
export function framePath(width: number, height: number, radius: number, inset: number): string {
  const left = inset;
  const top = inset;
  const right = Math.max(width - inset, left);
  const bottom = Math.max(height - inset, top);
  const r = Math.max(0, Math.min(radius, (right - left) / 2, (bottom - top) / 2));
  const middle = width / 2;
  const corner = (x: number, y: number) => `A${r} ${r} 0 0 0 ${x} ${y}`;
  return [
    `M${middle} ${top}`,
    `H${left + r}`,
    corner(left, top + r),
    `V${bottom - r}`,
    corner(left + r, bottom),
    `H${right - r}`,
    corner(right, bottom - r),
    `V${top + r}`,
    corner(right - r, top),
    'Z',
  ].join('');
}
