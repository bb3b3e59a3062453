import { waitForAnimations } from 'storybook/preview-api';

/** Whether a test runs the story, and nobody looks at it. */
export const isTested = (): boolean => '__vitest_browser__' in globalThis;

/**
 * Looks at the story in the other colour scheme too: the accessibility addon sees only the one on show.
 * Throws with every violation and where it is.
 */
export async function checkScheme(canvas: HTMLElement, scheme: 'light' | 'dark'): Promise<void> {
  const { default: axe } = await import('axe-core');
  const root = document.documentElement;
  const before = root.style.colorScheme;
  root.style.colorScheme = scheme;
  try {
    await waitForAnimations();
    axe.reset();
    const { violations } = await axe.run(canvas, { rules: { region: { enabled: false } } });
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
    );
    if (found.length > 0) throw new Error(`Not accessible in ${scheme}:\n${found.join('\n')}`);
  } finally {
    root.style.colorScheme = before;
  }
}
