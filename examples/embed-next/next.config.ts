import type { NextConfig } from 'next';

export default {
  // This folder stands alone, though there are lockfiles above it.
  turbopack: { root: import.meta.dirname },
} satisfies NextConfig;
