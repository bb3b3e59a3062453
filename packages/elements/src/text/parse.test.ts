import { describe, expect, it } from 'vitest';
import { parseInline } from './inline.js';
import { parseText } from './parse.js';
import { previewText } from './plain.js';
import type { Block, Inline } from './tokens.js';

/** Tokens as a readable string: `b(…)`, `i(…)`, `s(…)`, `c(…)`, `a(…)`, `@(…)`. */
function show(pieces: readonly Inline[]): string {
  const short = { bold: 'b', italic: 'i', strike: 's', code: 'c', link: 'a', mention: '@', text: '' };
  return pieces
    .map((piece) => {
      const inner = 'children' in piece ? show(piece.children) : piece.text;
      return piece.kind === 'text' ? inner : `${short[piece.kind]}(${inner})`;
    })
    .join('');
}
const inline = (line: string, mentions?: Map<string, string>) => show(parseInline(line, mentions));

describe('inline formatting', () => {
  it.each([
    ['*bold*', 'b(bold)'],
    ['_italic_ and ~strike~', 'i(italic) and s(strike)'],
    ['*_~all~_*', 'b(i(s(all)))'],
    ['*bold _and italic_*', 'b(bold i(and italic))'],
    ['(*bold*)!', '(b(bold))!'],
    ['2*3*4', '2*3*4'],
    ['snake_case_name', 'snake_case_name'],
    ['* not *', '* not *'],
    ['*not * but*', 'b(not * but)'],
    ['a* b*', 'a* b*'],
    ['**', '**'],
    ['***', '***'],
    ['**twice**', '*b(twice)*'],
    ['*a*b*', 'b(a*b)'],
    ['*é*x', '*é*x'],
    ['x*𝒜*', 'x*𝒜*'],
    ['𝒜*x*', '𝒜*x*'],
    ['👍*x*', '👍b(x)'],
    ['*a _b* c_', 'b(a _b) c_'],
    ['*open', '*open'],
    ['*open _closed_', '*open i(closed)'],
    ['`*literal*`', 'c(*literal*)'],
    ['```_literal_ ` too```', 'c(_literal_ ` too)'],
    ['`open *b*', '`open b(b)'],
    ['` `', '` `'],
    ['*b `*` b*', 'b(b c(*) b)'],
    ['[x](https://a.example)', '[x](a(https://a.example))'],
    ['# no heading', '# no heading'],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });

  it('does not let a marker reach across a line', () => {
    const blocks = parseText('*one\ntwo*');
    expect(blocks).toEqual([
      { kind: 'paragraph', lines: [[{ kind: 'text', text: '*one' }], [{ kind: 'text', text: 'two*' }]] },
    ]);
  });
});

describe('links', () => {
  it.each([
    ['see https://a.example/x_y_z.', 'see a(https://a.example/x_y_z).'],
    ['(https://a.example/a_(b))', '(a(https://a.example/a_(b)))'],
    ['*https://a.example*', 'b(a(https://a.example))'],
    ['HTTP://A.example', 'a(HTTP://A.example)'],
    ['https://', 'https://'],
    ['http://user@a.example', 'http://user@a.example'],
    ['https://bank.example@evil.example/', 'https://bank.example@evil.example/'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['data:text/html,x ftp://a.example', 'data:text/html,x ftp://a.example'],
    ['xhttps://a.example', 'xhttps://a.example'],
    ['https://a.example/\u202egpj', 'a(https://a.example/)\u202egpj'],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });

  it('leads only to http and https, to where its text says', () => {
    for (const text of [
      'https://а.example',
      'http://a.example:80/?q=<',
      'https://a.example/"onmouseover=x',
    ]) {
      const link = parseInline(text).find((piece) => piece.kind === 'link');
      expect(link?.kind === 'link' && /^https?:\/\//.test(link.href)).toBe(true);
    }
    expect(parseInline('https://а.example')[0]).toMatchObject({ href: 'https://xn--80a.example/' });
  });
});

describe('mentions', () => {
  const names = new Map([['447700900143', 'Ben *Okafor*']]);
  it('are named when the message mentions that person, and only then', () => {
    expect(inline('@447700900143, hi', names)).toBe('@(Ben *Okafor*), hi');
    expect(inline('@447700900144 @4477009001430 @44', names)).toBe('@447700900144 @4477009001430 @44');
    expect(inline('*@447700900143*', names)).toBe('b(@(Ben *Okafor*))');
  });
});

describe('blocks', () => {
  const kinds = (text: string) => parseText(text).map((block) => block.kind);
  it('reads lists, numbers, quotations and fences at the start of a line', () => {
    expect(kinds('Roast list:\n* *Kenya AA*, 12 kg\n- Brazil\n> said\n> so\nend')).toEqual([
      'paragraph',
      'list',
      'quote',
      'paragraph',
    ]);
    expect(parseText('3. c\n4. d\n9. e')).toMatchObject([
      { kind: 'numbers', start: 3, items: [{}, {}] },
      { kind: 'numbers', start: 9 },
    ]);
    expect(kinds(' - no\n-no\n1.no\n*no*')).toEqual(['paragraph']);
    expect(kinds('-  \n* ')).toEqual(['paragraph']);
  });

  it('keeps several lines between fences as they are', () => {
    expect(parseText('look:\n```\n*a*\n  - b\n```\nend')).toEqual([
      { kind: 'paragraph', lines: [[{ kind: 'text', text: 'look:' }]] },
      { kind: 'pre', text: '*a*\n  - b' },
      { kind: 'paragraph', lines: [[{ kind: 'text', text: 'end' }]] },
    ]);
    expect(kinds('``````\n```')).toEqual(['paragraph']);
    expect(kinds('a ```b``` c ```d\ne')).toEqual(['paragraph']);
  });

  it('keeps empty lines', () => {
    expect((parseText('a\n\nb')[0] as Extract<Block, { kind: 'paragraph' }>).lines).toHaveLength(3);
  });
});

describe('previewText', () => {
  it('is one line without markers', () => {
    expect(previewText('*Roast* list:\n- _Kenya_\n```x\ny```')).toBe('Roast list: Kenya x y');
    expect(previewText('@12345 hello', new Map([['12345', 'Ben']]))).toBe('@Ben hello');
    expect(previewText('a'.repeat(1000))).toHaveLength(300);
  });
});
