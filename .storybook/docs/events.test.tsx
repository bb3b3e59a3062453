import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { describeElements } from '../../packages/elements/build/manifest.mjs';
import type { ElementDoc } from './element.js';

vi.mock('virtual:wagate-manifest', () => ({ elements: [], events: {} }));
const { EventRows } = await import('./event-table.js');

const { manifest, events } = describeElements();
const elements = manifest.modules.flatMap(({ declarations }) => declarations as unknown as ElementDoc[]);

describe('the page of the events', () => {
  it('has each with what it carries, when it comes and from whom', () => {
    const page = renderToStaticMarkup(<EventRows events={Object.fromEntries(events)} elements={elements} />)
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#x27;', "'")
      .replaceAll('&quot;', '"');
    expect(events.size).toBeGreaterThan(40);
    for (const [name, { detail, description }] of events)
      expect(page).toContain(
        `${name}${detail === 'null' ? 'nothing' : detail}${description.replaceAll('`', '')}`,
      );
    expect(page).toMatch(/The person asks to link a phone to a session\.(<[\w-]+>, )*<wagate-sessions>/);
  });
});
