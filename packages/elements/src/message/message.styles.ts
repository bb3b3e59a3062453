import { css, unsafeCSS } from 'lit';
import { personTokens } from '../theme/persons.js';

const persons = [1, 2, 3, 4, 5, 6].map((n) => `.person-${n}{--_person:var(--_person-${n})}`).join('');

export const messageStyles = css`
  ${personTokens}
  ${unsafeCSS(persons)}
  :host {
    display: block;
    min-inline-size: 0;
    font-size: calc(14 * var(--_px)) !important;
    line-height: calc(20 * var(--_px)) !important;
  }
  .message {
    display: flex;
    gap: 10px;
    --_bubble: var(--wagate-color-bubble-in, var(--_fill));
    --_ink: var(--wagate-color-bubble-in-text, var(--_text));
    --_ink-muted: var(--wagate-color-bubble-in-text, var(--_text-muted));
    --_ink-link: var(--wagate-color-bubble-in-text, var(--_accent-ink));
    --_plate: color-mix(in oklab, var(--_ink) 6%, var(--_bubble));
  }
  .own {
    justify-content: flex-end;
    --_bubble: var(--wagate-color-bubble-out, var(--_accent-tint-strong));
    --_ink: var(--wagate-color-bubble-out-text, var(--_text));
    --_ink-muted: var(--wagate-color-bubble-out-text, var(--_text-muted));
    --_ink-link: var(--wagate-color-bubble-out-text, var(--_accent-ink));
    --_plate: color-mix(in oklab, var(--_ink) 8%, var(--_bubble));
  }
  .with-author.middle,
  .with-author.last {
    padding-inline-start: calc(28 * var(--_px) + 10px);
  }
  .message > .avatar {
    inline-size: calc(28 * var(--_px));
    block-size: calc(28 * var(--_px));
    font-size: calc(10 * var(--_px));
  }
  .stack {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
    max-inline-size: min(560 * var(--_px), 85%);
  }
  .own .stack {
    justify-items: end;
  }
  .author {
    max-inline-size: 100%;
    margin-block-end: var(--_space-1);
    overflow: hidden;
    color: var(--_person);
    font-size: calc(12 * var(--_px));
    font-weight: 600;
    line-height: calc(16 * var(--_px));
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bubble {
    position: relative;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 7px 11px;
    border-radius: var(--wagate-bubble-radius, var(--_radius-card));
    background: var(--_bubble);
    contain: paint;
  }
  /* A picture of 300px, of which 10px lie in the padding. */
  .bubble.framed {
    max-inline-size: min(312px, 100%);
  }
  /* Whoever sets the text of a bubble has set it for all that is written on its ground. */
  .bubble:not(.deleted) {
    color: var(--_ink);
    --_text: var(--_ink);
    --_text-muted: var(--_ink-muted);
    --_accent-ink: var(--_ink-link);
  }
  .theirs:is(.first, .middle) .bubble {
    border-end-start-radius: 4px;
  }
  .theirs:is(.middle, .last) .bubble {
    border-start-start-radius: 4px;
  }
  .own:is(.first, .middle) .bubble {
    border-end-end-radius: 4px;
  }
  .own:is(.middle, .last) .bubble {
    border-start-end-radius: 4px;
  }
  .deleted {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    border: var(--_border-width) solid var(--_border-strong);
    background: none;
    color: var(--_text-muted);
  }
  .deleted .meta {
    margin-block-start: var(--_space-1);
  }
  .muted {
    color: var(--_text-muted);
  }
  .meta {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_space-1);
    margin-inline-start: var(--_space-2);
    color: var(--_text-muted);
    font-size: calc(11 * var(--_px));
    font-weight: 400;
    line-height: calc(14 * var(--_px));
    white-space: nowrap;
  }
  wagate-message-media + .meta {
    margin-block-start: var(--_space-1);
  }
  .meta .tick .icon {
    inline-size: calc(15 * var(--_px));
    block-size: calc(15 * var(--_px));
  }
  .text.beside + .meta {
    position: absolute;
    inset-block-end: 5px;
    inset-inline-end: 11px;
  }
  .room {
    display: inline-block;
    block-size: 1px;
    overflow: hidden;
    visibility: hidden;
    vertical-align: bottom;
  }
  .more {
    appearance: none;
    display: block;
    padding: var(--_space-1) 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_accent-ink);
    font: 600 calc(13 * var(--_px)) / calc(20 * var(--_px)) var(--_font);
    cursor: pointer;
  }
  .more:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .quote {
    appearance: none;
    display: grid;
    inline-size: calc(100% + 6px);
    margin: 0 -3px 5px;
    padding: 3px 10px var(--_space-1);
    border: 0;
    border-inline-start: 3px solid var(--_person, var(--_accent-ink));
    border-radius: 4px;
    background: color-mix(in oklab, var(--_surface) 60%, transparent);
    color: var(--_text-muted);
    font: 400 calc(13 * var(--_px)) / calc(18 * var(--_px)) var(--_font);
    text-align: start;
    cursor: pointer;
  }
  .quote:hover {
    background: color-mix(in oklab, var(--_surface) 80%, transparent);
  }
  .quoted-name {
    color: var(--_person, var(--_accent-ink));
    font-size: calc(12 * var(--_px));
    font-weight: 600;
  }
  .quoted-name,
  .quoted-text {
    overflow: hidden;
    text-overflow: ellipsis;
    overflow-wrap: anywhere;
  }
  .quoted-text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .reactions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    margin: calc(-1 * var(--_space-1)) var(--_space-2) 0;
    position: relative;
  }
  .reactions li {
    padding: 0 7px;
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: 99px;
    background: var(--_surface);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(20 * var(--_px));
  }
  .reactions li > [aria-hidden] {
    display: flex;
    gap: 5px;
  }
  .reactions .own-reaction {
    border-color: var(--_accent-ink);
    color: var(--_text);
  }
  .reaction {
    display: inline-block;
    max-inline-size: 6em;
    overflow: hidden;
    vertical-align: bottom;
    white-space: nowrap;
  }
  .status {
    margin: 2px var(--_space-1) 0;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    overflow-wrap: anywhere;
  }
  .status.failed {
    color: var(--_danger);
  }
  .notice {
    margin-inline: auto;
    max-inline-size: 85%;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    overflow-wrap: anywhere;
    text-align: center;
  }
  @media (forced-colors: active) {
    .bubble,
    .quote {
      border: var(--_border-width) solid CanvasText;
    }
    .own .bubble {
      border: 2px solid Highlight;
    }
  }
`;
