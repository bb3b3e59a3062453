import { css } from 'lit';

/**
 * How applications say dark and light without `color-scheme`: Tailwind and its relatives by a class, Bootstrap and many others by an attribute, on
 * `<html>` or on any part of the page. Said in a sheet it holds from the first frame on and changes live. It sets one property of this
 * library and nothing of the page's own; a rule of the page, however weak, comes before it.
 */
const pageScheme = css`
  :where(.dark, [data-theme='dark'], [data-bs-theme='dark']) {
    --wagate-color-scheme: dark;
  }
  :where(html.light, body.light, [data-theme='light'], [data-bs-theme='light']) {
    --wagate-color-scheme: light;
  }
`;

/** Lets the elements in this document, or in this shadow root of the page, follow its classes. A page that put its own sheets in place of all gets it again. */
export function followPageScheme(root: Document | ShadowRoot): void {
  const sheet = pageScheme.styleSheet;
  // A sheet belongs to the document that it was made in.
  if (!sheet || (root.ownerDocument ?? root) !== document) return;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
