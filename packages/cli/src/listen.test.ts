import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isLoopback, listen } from './listen.js';

describe('listening', () => {
  it('takes a free port and tells the address to open', async () => {
    const server = createServer((_, response) => response.end('here'));
    const url = await listen(server, 0, '127.0.0.1');
    expect(await (await fetch(url)).text()).toBe('here');
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  it('names a busy port', async () => {
    const first = createServer();
    await listen(first, 0, '127.0.0.1');
    const { port } = first.address() as AddressInfo;
    await expect(listen(createServer(), port, '127.0.0.1')).rejects.toThrow(`Port ${port} is taken`);
    const metrics = { port: '--metrics', host: '--metrics' };
    await expect(listen(createServer(), port, '127.0.0.1', metrics)).rejects.toThrow(
      /another one with --metrics, or --metrics 0/,
    );
    await new Promise((done) => first.close(done));
  });

  it('names an address that is not of this machine', async () => {
    await expect(listen(createServer(), 0, '203.0.113.7')).rejects.toThrow(/not an address of this machine/);
  });

  it('knows who can reach it', () => {
    expect(['127.0.0.1', '127.1.2.3', '::1', 'localhost'].every(isLoopback)).toBe(true);
    expect(['0.0.0.0', '::', '192.168.1.4', '127.evil.example'].some(isLoopback)).toBe(false);
  });
});
