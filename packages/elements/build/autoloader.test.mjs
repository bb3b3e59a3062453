import { expect, it } from 'vitest';

it('The autoloader is imported on a server without a document, and does nothing there', async () => {
  expect(typeof document).toBe('undefined');
  const { discover } = await import('../src/autoloader.ts');
  expect(discover).toBeTypeOf('function');
});
