import type { MouseEvent, ReactNode } from 'react';
import { go, usePath } from './use-path.js';

export function Link({ to, children }: { to: string; children: ReactNode }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} aria-current={usePath() === to ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
