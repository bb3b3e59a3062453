/** A line longer than this is no event: 64 Mi characters. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Hands on each line of a body that goes on, until it is over. It imports nothing, so that a bundler leaves the core in one piece. */
export async function readLines(
  body: ReadableStream<Uint8Array>,
  line: (text: string) => void,
): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop()!;
    if (rest.length > LONGEST_LINE) throw new Error('A line without end.');
    for (const one of lines) if (one.trim()) line(one);
  }
}
