import { describe, expect, it } from 'vitest';
import { createIdentity } from '../identity/index.js';
import { apiKey, clientNamed, createGateway } from '../index.js';

const make = () => createGateway({ baseUrl: 'https://gateway.test', auth: apiKey('wa_secret') });

describe('a client as text', () => {
  it('is a name by which it is found, and no other is', () => {
    const [one, other] = [make(), make()];
    const identity = createIdentity({ baseUrl: 'https://identity.test' });
    for (const client of [one, other, identity]) expect(clientNamed(`${client}`)).toBe(client);
    expect(`${one}`).toBe(`${one}`);
    expect(`${one}`).not.toBe(`${other}`);
    expect(clientNamed('wagate:1')).toBeUndefined();
  });

  it('tells nothing of it', () => expect(`${make()}`).toMatch(/^wagate:[\d-]+$/));
});
