import type { Page } from '@playwright/test';

/** Everything that the document holds, seen or not, shadow roots, attributes and typed text included; its title and address too. */
export const wholeText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const found = [document.title, location.href];
    const read = (node: Node) => {
      if (node instanceof Text) found.push(node.data);
      if (node instanceof Element) for (const { value } of node.attributes) found.push(value);
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) found.push(node.value);
      for (const inner of node.childNodes) read(inner);
      if (node instanceof Element && node.shadowRoot) read(node.shadowRoot);
    };
    read(document.body);
    return found.join('\n');
  });
