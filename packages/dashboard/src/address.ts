type Segments<P extends string> = P extends `${infer Segment}/${infer Rest}` ? Segment | Segments<Rest> : P;

/** What a path pattern names: `/viewer/:session?/:chat?` is `{ session?: string; chat?: string }`. */
export type Params<P extends string> = {
  readonly [S in Segments<P> as S extends `:${string}?`
    ? never
    : S extends `:${infer N}`
      ? N
      : never]: string;
} & { readonly [S in Segments<P> as S extends `:${infer N}?` ? N : never]?: string };

/**
 * Reads a path by a pattern of words and `:names`, each optional with a `?` behind it. Segments are percent-decoded; one that cannot be is no page
 * of ours. Undefined where the path is another's.
 */
export function matchPath<P extends string>(pattern: P, pathname: string): Params<P> | undefined {
  const given = decodedSegments(pathname);
  const wanted = pattern.split('/').filter(Boolean);
  if (!given || given.length > wanted.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, segment] of wanted.entries()) {
    const value = given[at];
    const word = segment.replace(/\?$/, '');
    if (value === undefined) {
      if (word === segment) return undefined;
    } else if (word.startsWith(':')) params[word.slice(1)] = value;
    else if (value !== word) return undefined;
  }
  return params as Params<P>;
}

function decodedSegments(pathname: string): string[] | undefined {
  try {
    return pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** A path with its values encoded; it ends before the first that is undefined: path`/viewer/${session}/${chat}`. */
export function path(words: TemplateStringsArray, ...values: (string | undefined)[]): string {
  const missing = values.indexOf(undefined);
  const kept = missing < 0 ? values : values.slice(0, missing);
  const whole = kept.map((value, at) => `${words[at]}${encodeURIComponent(value!)}`).join('');
  const rest = words[kept.length]!;
  return missing < 0 ? whole + rest : (whole + rest).replace(/\/$/, '');
}

/** A pattern's path without what it names. */
export const basePath = (pattern: string): string => pattern.replace(/\/:.*$/, '');
