import { DocsRenderer } from '@storybook/addon-docs';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { DocsContainer } from './docs-container.js';
import { ElementPage } from './element-page.js';
import { Fence } from './fence.js';

/** Renders every page of the documentation; fetched with the first one, so that no story carries it. */
export function renderer() {
  const pages = new DocsRenderer<WebComponentsRenderer>();
  const { render } = pages;
  pages.render = (context, parameter, element) =>
    render(
      context,
      { container: DocsContainer, page: ElementPage, components: { pre: Fence, code: 'code' }, ...parameter },
      element,
    );
  return pages;
}
