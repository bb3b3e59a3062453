import { readonly, shallowRef } from 'vue';

const current = shallowRef(new URL(location.href));
addEventListener('popstate', () => {
  current.value = new URL(location.href);
});

/** Where the page is: a router in two functions. */
export const where = readonly(current);

export function go(to: string): void {
  history.pushState(null, '', to);
  current.value = new URL(location.href);
}
