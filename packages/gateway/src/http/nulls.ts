/** As much of a JSON Schema as says which properties a body knows. */
interface Shape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

export interface BodyShape extends Shape {
  readonly $defs?: Readonly<Record<string, Shape>>;
}

/**
 * A body without those of its properties that are `null`: for what the schema knows, the same as leaving it out. A null
 * that stands for anything else stays, to be refused: in a list, in a map, or under a name that nobody knows.
 * @returns the body, and the places that were left out, such as `body.label`.
 */
export function withoutNulls(body: unknown, shape: BodyShape): { body: unknown; absent: string[] } {
  const absent: string[] = [];
  const resolved = ({ $ref, ...own }: Shape): Shape =>
    $ref === undefined ? own : (shape.$defs?.[$ref.replace('#/$defs/', '')] ?? own);

  const strip = (value: unknown, of: Shape | undefined, at: string): unknown => {
    if (!of || value === null || typeof value !== 'object') return value;
    const { properties, items } = resolved(of);
    if (Array.isArray(value)) return value.map((item, index) => strip(item, items, `${at}.${index}`));
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, item]) => {
        const known = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (known && item === null) {
          absent.push(`${at}.${name}`);
          return [];
        }
        return [[name, strip(item, known, `${at}.${name}`)]];
      }),
    );
  };
  return { body: strip(body, shape, 'body'), absent };
}
