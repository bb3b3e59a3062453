import { proto } from 'baileys';
import { describe, expect, it } from 'vitest';
import { contentOf } from './content.js';
import { messagePlaces, protocolPlaces, wrappers } from './places.js';

/** What the schema of this very library has: its fields stand on the prototype with their defaults. */
const fieldsOf = (type: { prototype: object }) =>
  Object.entries(Object.getOwnPropertyDescriptors(type.prototype))
    .filter(([, { value }]) => value === null || (value !== undefined && typeof value !== 'function'))
    .map(([field]) => field);
const decoded = (message: proto.IMessage) => proto.Message.decode(proto.Message.encode(message).finish());
const empty = (field: string) => decoded({ [field]: field === 'conversation' ? '' : {} });
const placed = (place: string) => Object.entries(messagePlaces).filter(([, one]) => one === place);
const about = ['reaction', 'edit', 'revoke', 'poll_vote', undefined];

describe('the places of what a message may hold', () => {
  it('are of every field of the schema, and of no other', () => {
    const fields = fieldsOf(proto.Message);
    expect(fields.length).toBeGreaterThan(90);
    expect(Object.keys(messagePlaces).sort()).toEqual(fields.sort());
  });

  it('are of every type of protocol message', () => {
    const types = Object.keys(proto.Message.ProtocolMessage.Type).filter((name) => !/^\d/.test(name));
    expect(Object.keys(protocolPlaces).sort()).toEqual(types.sort());
  });

  it.each(placed('kind'))('show %s as a message, though it is empty', (field) => {
    expect(contentOf(empty(field))?.type).not.toBeOneOf([...about, 'unsupported']);
  });

  it.each([...placed('about'), ...placed('silent')])('show nothing for %s', (field) => {
    expect(contentOf(empty(field))?.type).toBeOneOf(about);
  });

  it.each(Object.entries(protocolPlaces))('show nothing for a protocol message %s', (type) => {
    const { Type } = proto.Message.ProtocolMessage;
    const protocolMessage = { type: Type[type as keyof typeof Type], key: { id: 'X' } };
    expect(contentOf(decoded({ protocolMessage }))?.type).toBeOneOf(about);
  });

  it.each(wrappers)('look into %s', (field) => {
    expect(contentOf(decoded({ [field]: { message: { conversation: 'inside' } } }))).toEqual({
      type: 'text',
      text: 'inside',
    });
    expect(wrappers.length).toBe(placed('wrapper').length - 1);
  });
});
