'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

export const NavLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href} aria-current={usePathname() === href ? 'page' : undefined}>
    {children}
  </Link>
);
