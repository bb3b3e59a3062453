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

  it('is written as JSON, as logs do, without its credential, and calls nothing', async () => {
    const gateway = make();
    expect(
      JSON.stringify({ gateway, embed: createGateway({ embed: 'https://shop.test/wagate' }) }),
    ).not.toContain('wa_secret');
    // A part of it that was asked for something would have rejected by now.
    await new Promise((done) => setTimeout(done, 20));
  });

  it('tells nothing of it', () => expect(`${make()}`).toMatch(/^wagate:[\d-]+$/));
});
