/** What makes Trusted Types of texts, of one name that the page's policy (`trusted-types`) allows. */
interface TypePolicy {
  createHTML(html: string): unknown;
}

interface TypePolicies {
  createPolicy(name: string, rules: { createHTML(html: string): string }): TypePolicy;
}

/** Ours first: a page that uses Lit itself has taken Lit's. */
const NAMES = ['wagate', 'lit-html'];

function mayParse(): boolean {
  try {
    new DOMParser().parseFromString('', 'text/html');
    return true;
  } catch {
    return false;
  }
}

/**
 * What templates are made with in the builds for pages without a bundler, in the place of Lit's own, whose refusal would end the whole file. Templates
 * are texts of this library and never hold a value. Undefined where the browser has no Trusted Types.
 */
export function templatePolicy(
  types = (globalThis as { trustedTypes?: TypePolicies }).trustedTypes,
): TypePolicy | undefined {
  if (!types) return undefined;
  for (const name of NAMES) {
    try {
      return types.createPolicy(name, { createHTML: (html) => html });
    } catch {
      // Not allowed, or taken.
    }
  }
  let told = false;
  return {
    createHTML(html) {
      // The page may want no Trusted Types, or have a default policy.
      if (!told && !mayParse())
        console.error(
          "wagate: nothing can be shown, because this page's Content-Security-Policy refuses the policy that templates are made with. Add its name: trusted-types wagate; where two copies of the library are on the page: trusted-types wagate 'allow-duplicates'.",
        );
      told = true;
      return html;
    },
  };
}
