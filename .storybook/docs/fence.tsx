import type { ReactElement } from 'react';
import { Snippet } from './snippet.js';

const LABELS: Record<string, string> = {
  ts: 'TypeScript',
  tsx: 'React',
  html: 'HTML',
  css: 'CSS',
  sh: 'Shell',
  vue: 'Vue',
};

/** A block of code in a guide. */
export function Fence({ children }: { children?: ReactElement<{ className?: string; children: string }> }) {
  const { className = '', children: code = '' } = children?.props ?? {};
  const label = LABELS[className.replace('language-', '')] ?? 'Code';
  return Snippet({ samples: [{ label, code: code.trimEnd() }] });
}
