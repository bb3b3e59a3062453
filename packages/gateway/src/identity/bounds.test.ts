import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { type Person, person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

describeStores('what people set with identity', (stores) => {
  let test: TestGateway;
  let ann: Person;
  let admin: Person;
  beforeAll(async () => {
    test = await testGateway(await stores.fresh());
    [ann, admin] = [await person(test.gateway, 'Ann'), await person(test.gateway, 'Root')];
    await test.gateway.promote(admin.email);
  });
  afterAll(() => test.gateway.close());

  const COMMON = ['password', 'PassWord1', '1234567890', 'Iloveyou', 'qwertyuiop'];

  it('is no password that is among the first to be tried, by whichever way it is set', async () => {
    const anybody = new TestBrowser(test.gateway);
    const account = { name: 'Bo', email: 'bo@example.org' };
    const ways: [TestBrowser, string, (password: string) => object][] = [
      [anybody, '/sign-up/email', (password) => ({ ...account, password })],
      [admin.browser, '/admin/create-user', (password) => ({ ...account, password })],
      [admin.browser, '/admin/set-user-password', (newPassword) => ({ userId: ann.id, newPassword })],
      [ann.browser, '/change-password', (newPassword) => ({ currentPassword: 'correct horse', newPassword })],
    ];
    for (const [at, [browser, path, body]] of ways.entries())
      for (const password of at ? COMMON.slice(at, at + 1) : COMMON) {
        const answer = await browser.auth('POST', path, body(password));
        expect([path, password, answer.status, answer.body.code]).toEqual([
          path,
          password,
          400,
          'PASSWORD_TOO_COMMON',
        ]);
      }
    const { token } = (
      await admin.browser.auth<{ token: string }>('POST', '/wagate/reset-link', { userId: ann.id })
    ).body;
    const reset = (newPassword: string) => anybody.auth('POST', '/reset-password', { token, newPassword });
    expect((await reset('Sunshine')).body.code).toBe('PASSWORD_TOO_COMMON');
    for (const [browser, path, body] of ways) {
      const own = 'email' in body('') ? account.email : ann.email;
      const answer = await browser.auth('POST', path, body(` ${own.toUpperCase()}`));
      expect([path, answer.status, answer.body.code]).toEqual([path, 400, 'PASSWORD_IS_EMAIL']);
    }
    expect((await reset(ann.email)).body.code).toBe('PASSWORD_IS_EMAIL');
    // Whoever may set no password is told nothing of an address.
    const probe = await ann.browser.auth('POST', '/admin/set-user-password', {
      userId: admin.id,
      newPassword: admin.email,
    });
    expect([probe.status, probe.body.code]).not.toContain('PASSWORD_IS_EMAIL');
    expect(probe.status).toBe(403);
    // The link is not used up by it.
    expect((await reset('a good long phrase')).status).toBe(200);
    ann.browser.cookies.clear();
    expect(
      (await ann.browser.auth('POST', '/sign-in/email', { email: ann.email, password: 'a good long phrase' }))
        .status,
    ).toBe(200);
  });

  it.each([
    ['a name that cannot be read', '/update-user', { name: '\u202egnp.exe' }, 'INVALID_NAME'],
    ['a picture that is a script', '/update-user', { image: 'javascript:alert(1)' }, 'INVALID_IMAGE'],
    [
      'a picture without end',
      '/update-user',
      { image: `https://a.example/${'x'.repeat(3000)}` },
      'INVALID_IMAGE',
    ],
    ['a picture within', '/update-user', { image: 'data:image/svg+xml,<svg/>' }, 'INVALID_IMAGE'],
    ['a slug with a path', '/organization/create', { name: 'A', slug: '../admin' }, 'INVALID_SLUG'],
    ['a slug that reads otherwise', '/organization/create', { name: 'A', slug: 'аdmin' }, 'INVALID_SLUG'],
    ['a slug without end', '/organization/create', { name: 'A', slug: 'a'.repeat(200) }, 'INVALID_SLUG'],
    [
      'a logo that is no address',
      '/organization/create',
      { name: 'A', slug: 'a', logo: 'x' },
      'INVALID_LOGO',
    ],
    ['a slug, later', '/organization/update', { data: { slug: 'a b' } }, 'INVALID_SLUG'],
    ['a logo, later', '/organization/update', { data: { logo: 'http://' } }, 'INVALID_LOGO'],
    [
      'metadata without end',
      '/organization/update',
      { data: { metadata: { x: 'x'.repeat(5000) } } },
      'INVALID_METADATA',
    ],
    ['a name of a key that cannot be seen', '/api-key/create', { name: '\u200b' }, 'INVALID_NAME'],
    ['a name by an admin', '/admin/update-user', { userId: 'x', data: { name: '\u200b' } }, 'INVALID_NAME'],
    [
      'a picture by an admin',
      '/admin/create-user',
      { data: { image: 'file:///etc/passwd' } },
      'INVALID_IMAGE',
    ],
    [
      'a reason without end',
      '/admin/ban-user',
      { userId: 'x', banReason: 'x'.repeat(5000) },
      'INVALID_REASON',
    ],
    [
      'an address without end',
      '/sign-up/email',
      { email: `${'a'.repeat(300)}@example.org` },
      'INVALID_EMAIL',
    ],
  ])('is not %s', async (_what, path, body, code) => {
    const { browser } = path.startsWith('/admin') ? admin : ann;
    const answer = await browser.auth('POST', path, body);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
    expect(String(answer.body.message).length).toBeLessThan(120);
  });

  it('may have pictures, slugs and logos as they are', async () => {
    const image = 'https://a.example/ann.png?size=64';
    expect((await ann.browser.auth('POST', '/update-user', { name: 'Ann', image })).status).toBe(200);
    expect((await ann.browser.auth('POST', '/update-user', { image: '' })).status).toBe(200);
    const made = {
      name: 'Café',
      slug: 'cafe-1f3a',
      logo: 'http://a.example/logo.svg',
      metadata: { plan: 'x' },
    };
    expect((await ann.browser.auth('POST', '/organization/create', made)).status).toBe(200);
  });
});
