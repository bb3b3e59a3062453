import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allElements } from './element-lists.mjs';
import { storiesOf } from './stories-of.mjs';

const src = (path) => `packages/elements/src/${path}`;
const names = [
  'contact-log',
  'contact',
  'contact-select',
  'contacts',
  'pairing',
  'pairing-states',
  'table',
  'session',
];
const stories = [...names.map((name) => `${name}.stories.ts`), 'stage.ts', 'pairing-card.ts'];
const elements = [
  'contact-log/contact-log',
  'contacts/contact',
  'contacts/contact-select',
  'contacts/contacts',
  'pairing/pairing',
].map((path) => ({ path, name: path.split('/')[1] }));
const reached = (...changed) => storiesOf(changed, stories, elements).map((path) => path.split(/[/.]/)[1]);

describe('the stories that a change reaches', () => {
  it('are those of all elements in its folder', () => {
    expect(reached(src('contacts/number-check.ts'))).toEqual(['contact', 'contact-select', 'contacts']);
    expect(reached(src('contacts/contacts.ar.ts'))).toEqual(['contact', 'contact-select', 'contacts']);
  });

  it('are those that tell more states of it', () => {
    expect(reached(src('pairing/pairing.styles.ts'))).toEqual(['pairing', 'pairing-states']);
  });

  it('are not those of another element whose name begins alike', () => {
    expect(reached(src('contacts/contact.ts'))).not.toContain('contact-log');
    expect(reached(src('contact-log/contact-log.ts'))).toEqual(['contact-log']);
  });

  it('are those of a part that is no element', () => {
    expect(reached(src('parts/table.styles.ts'))).toEqual(['table']);
  });

  it('are those that changed themselves', () => {
    expect(reached('stories/session.stories.ts')).toEqual(['session']);
  });

  it('are none for a test, what is generated, what all share, or another package', () => {
    expect(
      reached(
        src('contacts/contacts.test.ts'),
        src('define/contacts.ts'),
        src('theme/tokens.ts'),
        src('index.ts'),
        'packages/sdk/src/contacts/contacts.ts',
      ),
    ).toEqual([]);
  });

  it('are found for the elements that there are', () => {
    const there = readdirSync(new URL('../../../stories', import.meta.url));
    expect(storiesOf([src('sessions/sessions.ts')], there, allElements())).toEqual([
      'stories/sessions.stories.ts',
    ]);
  });
});
