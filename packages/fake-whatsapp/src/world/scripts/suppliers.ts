import { days, hours, me, type Script, says, shows, talk } from '../script.js';

const green: Script = {
  chat: { with: 'tomas' },
  unread: 3,
  talks: [
    talk(
      days(34, 5),
      says('tomas', 'Bom dia! The container from Santos is on the water. ETA Lisbon on the 14th.'),
      me('Good news. How much of it is ours in the end?'),
      says('tomas', '22 bags of the Cerrado natural, 8 of the yellow Bourbon, as agreed.'),
      shows('tomas', {
        kind: 'document',
        fileName: 'Contract 2207 – Cerrado.pdf',
        mimetype: 'application/pdf',
        pages: 6,
        bytes: 411_882,
      }),
      me('Read it, signed it, sent it back by mail.'),
    ),
    talk(
      days(13, 2),
      says('tomas', 'Samples for you: *three* lots from Huila, one from Nariño. Which day suits?', {
        label: 'samples',
      }),
      me('Thursday, we cup at four.', { answers: 'samples' }),
      shows('tomas', { kind: 'voice', seconds: 47 }),
      me('I listened twice. You are right about lot 3.', { reactions: [['tomas', '😄']] }),
    ),
    talk(
      days(6, 6),
      says(
        'tomas',
        'Price update, because you should hear it from me first: +6 % on washed Colombia from next month.',
      ),
      says('tomas', 'If you fix the quantity now I can hold the old price for 30 bags.'),
      me('Hold 30, please. I will confirm by Friday.'),
      says('tomas', 'Held.'),
      me('Confirmed.', { edited: true }),
    ),
    talk(
      41,
      shows('tomas', {
        kind: 'location',
        name: 'Warehouse 4, north gate',
        address: 'Doca de Alcântara, Lisboa',
        latitude: 38.7036,
        longitude: -9.1731,
      }),
      says('tomas', 'The truck loads here tomorrow at 6. Your driver asks for Beatriz.'),
      says('tomas', 'Please tell him: *no* earlier than 6, the gate is shut.'),
    ),
  ],
};

const service: Script = {
  chat: { with: 'sam' },
  talks: [
    talk(
      days(40, 3),
      me('The drum squeaks at about 180 °C. Video follows when it does it again.'),
      says('sam', 'Rear bearing, nine times out of ten. When was it last greased?'),
      me('Let me look… _March._'),
      says('sam', 'Then it is the bearing 🙂 I can be there on Monday.'),
    ),
    talk(
      days(36, 4),
      says('sam', 'Done. New bearing, belt tightened, chaff collector emptied (you knew about that one).', {
        reactions: [['me', '🙈']],
      }),
      shows('sam', {
        kind: 'document',
        fileName: 'Service report.pdf',
        mimetype: 'application/pdf',
        pages: 2,
        bytes: 92_004,
      }),
      me('Quiet as a library now. Thank you, Sam.'),
    ),
    talk(
      days(3, 2),
      says('sam', 'Reminder: the gas check is due before the end of the month.'),
      me('Any morning next week except Tuesday.'),
      says('sam', 'Thursday, 7:30.'),
      me('Coffee will be ready.'),
    ),
  ],
};

const bags: Script = {
  chat: { with: 'noor' },
  talks: [
    talk(
      days(17, 6),
      me('We need 1,000 of the 250 g bags, kraft, with the new valve. And labels for the Huila.'),
      says('noor', 'Same stock as before? The matt one is 2 p cheaper now.'),
      me('Matt then, if it does not scratch.'),
      says('noor', 'It does not. I sat on one.', { reactions: [['me', '😂']] }),
    ),
    talk(
      days(10, 1),
      shows(
        'noor',
        { kind: 'image', caption: 'Proof 1. Check the accents!', width: 2048, height: 1365, bytes: 521_330 },
        { label: 'proof' },
      ),
      me('“Huíla” has no accent, otherwise lovely.', { answers: 'proof' }),
      shows('noor', { kind: 'image', caption: 'Proof 2', width: 2048, height: 1365, bytes: 519_870 }),
      me('*Approved.* Print it.'),
      says('noor', 'https://prints.example/jobs/8841 shows where it is, if you like watching machines.'),
    ),
    talk(
      days(1, 3),
      says('noor', 'Printed, dried, on the pallet. Pick-up from 2 pm.'),
      me('Jonas comes at three.'),
    ),
  ],
};

const books: Script = {
  chat: { with: 'eleni' },
  archived: true,
  talks: [
    talk(
      days(28, 4),
      says(
        'eleni',
        'Good morning. For the quarter I still need: the gas bill, the market receipts, and invoice INV-1987.',
      ),
      me('Gas and receipts are in the folder. INV-1987 was cancelled, the new one is INV-1991.'),
      says('eleni', 'Thank you, that explains the 84.20 I was looking for.'),
    ),
    talk(
      days(12, 2),
      shows('eleni', {
        kind: 'document',
        fileName: 'Q2 summary.xlsx',
        mimetype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: 48_220,
      }),
      says('eleni', 'In short: *better than last year*, and please stop paying for lids in cash.'),
      me('Understood 🫡'),
      says('eleni', 'This message was for my dentist, please ignore it.', { deleted: true }),
    ),
    talk(
      hours(50),
      says('eleni', 'The tax office confirms receipt. Nothing to do for you.'),
      me('My favourite kind of news.'),
    ),
  ],
};

export const suppliers: Script[] = [green, service, bags, books];
