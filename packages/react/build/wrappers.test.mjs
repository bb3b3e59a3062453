import { describe, expect, it } from 'vitest';
import { propOf, wrapper } from './wrappers.mjs';

const text = (value) => ({ text: value });

describe('the component of an element', () => {
  it('has a prop for each property and each event, in the words of the element', () => {
    const code = wrapper({
      tagName: 'wagate-x-y',
      name: 'WagateXY',
      description: 'Shows */ an x.\n\n```html\n<wagate-x-y></wagate-x-y>\n```',
      members: [
        { kind: 'field', name: 'tab', type: text('string') },
        { kind: 'field', name: 'form', readonly: true },
      ],
      attributes: [],
      events: [
        { name: 'wagate-session-linked', type: text('CustomEvent<null>'), description: 'Linked.' },
        { name: 'change', type: text('Event'), description: 'Another value.' },
      ],
    });
    expect(code).toMatch(/^'use client';\n/);
    expect(code).toContain("import '@wagate/elements/define/x-y';");
    expect(code).toContain("type Properties = { [Name in 'tab']?: Element[Name] | undefined };");
    expect(code).toContain(
      "  /** Linked. */\n  onSessionLinked?: ((event: WagateEventMap['wagate-session-linked']) => void) | undefined;",
    );
    expect(code).toContain('  onChange?: ((event: Event) => void) | undefined;');
    expect(code).toContain("ElementProps<Element, 'tab' | 'onChange'>");
    expect(code).toContain('Shows * / an x.');
    expect(code).not.toContain('```');
  });

  it('names a listener as React does', () => {
    expect(['wagate-chat-open', 'wagate-toast', 'input'].map(propOf)).toEqual([
      'onChatOpen',
      'onToast',
      'onInput',
    ]);
  });
});
