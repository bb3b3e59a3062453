interface ImportMeta {
  /** Vite's list of the files that match: what imports each, or with `eager` what each exports. */
  glob(pattern: string): Record<string, () => Promise<unknown>>;
  glob(pattern: string, options: { eager: true }): Record<string, Record<string, unknown>>;
  /** The texts of the files. */
  glob(pattern: string, options: { eager: true; query: '?raw'; import: 'default' }): Record<string, string>;
}
