const EMOJI =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}{2}|[#*\d]\ufe0f?\u20e3)/u;
const MOST = 3;

/** How many emoji the text is made of, when it is one to three of them and nothing else; otherwise 0. */
export function emojiCount(text: string): number {
  const bare = text.trim();
  // A family with skin tones takes some forty characters; anything longer is not looked at, nor what begins with something else.
  if (bare.length > 120 || !EMOJI.test(bare) || typeof Intl.Segmenter !== 'function') return 0;
  let count = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(bare)) {
    if (segment.trim() === '') continue;
    if (!EMOJI.test(segment) || ++count > MOST) return 0;
  }
  return count;
}
