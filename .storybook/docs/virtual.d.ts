declare module 'virtual:wagate-manifest' {
  export const elements: import('./element.js').ElementDoc[];
  export const events: Record<string, import('./element.js').EventDoc>;
}
