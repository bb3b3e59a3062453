import { HOUR, MINUTE } from '../world/clock.js';
import { lidOf, phoneJidOf } from '../world/people.js';
import { type Conversation, withPerson } from './draft.js';

const nul = String.fromCharCode(0);

/** Texts that try to be more than text. Each must be shown as the characters it is, or as harmless ones. */
export const hostileTexts: readonly string[] = [
  '<script>document.title = "taken"</script><img src=x onerror="alert(1)">',
  '<style>*{display:none}</style></div></body></html><iframe src="javascript:alert(1)"></iframe>',
  'javascript:alert(1) data:text/html,<b>x</b> https://harbour.example/?q=<script>',
  'https://harbour.example@evil.example/login and https://аpple.example/pay',
  // Controls that turn the reading direction around: the file is no picture.
  'Invoice \u202egnp.exe\u202c and \u2066isolated\u2069 \u200fmark',
  'zero\u200bwidth\u200cjoin\u200der\ufeffbom and a tag \u{e0041}\u{e007f}',
  `control ${nul}\u0007\u001b[31mred\u001b[0m\u009b and a lone \ud83d surrogate`,
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034dA\u036b\u0357\u0334\u0362\u0335\u031c\u0330\u0354L\u0368\u0367\u0369\u0358\u0320G\u0311\u0357\u030e\u0305\u035b\u0341\u0334\u033b\u0348\u034d\u0354\u0339O',
  "*_~`{{constructor}}#{7*7}<%= 7*7 %>`~_* '; DROP TABLE messages; --",
  `${'a'.repeat(600)} ${'👩‍👩‍👧‍👦'.repeat(40)}`,
  'x '.repeat(5_000),
];

/** A chat whose every text, and whose partner's name, is hostile. */
export const prankster: Conversation = {
  ...withPerson({ lid: lidOf('prankster'), phoneJid: phoneJidOf('prankster') }),
  name: '<img src=x onerror=alert(1)>',
  archived: true,
  messages: hostileTexts.map((body, at) => ({
    from: 'prankster',
    ago: 20 * HOUR - at * MINUTE,
    body,
  })),
};
