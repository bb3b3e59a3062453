import { expect } from '@open-wc/testing';
import { it } from 'vitest';
import { savedName } from './saved-name.js';

it('ends as its type says, where that is a type that names an ending', () => {
  const names = [
    'image/jpeg',
    'audio/ogg; codecs=opus',
    'application/octet-stream',
    'application/vnd.ms-excel',
  ];
  expect(names.map((type) => savedName('x', type))).to.deep.equal(['x.jpg', 'x.ogg', 'x.bin', 'x.bin']);
});
