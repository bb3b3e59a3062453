import { css } from 'lit';

/** What is linked: a closed frame beside its name and its facts, in a card of `cardStyles`. */
export const linkedPhoneStyles = css`
  .body.linked-body {
    min-block-size: 0;
  }
  .linked {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-7);
    align-items: center;
  }
  .linked-plate {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: calc(152 * var(--_px));
    block-size: calc(152 * var(--_px));
  }
  .linked-plate .avatar {
    inline-size: calc(80 * var(--_px));
    block-size: calc(80 * var(--_px));
    border-radius: 25%;
    font-size: calc(28 * var(--_px));
  }
  .done {
    position: absolute;
    inset-block-start: calc(94 * var(--_px));
    inset-inline-start: calc(94 * var(--_px));
    padding: 2px;
    border-radius: 50%;
    background: var(--_surface);
  }
  .done .glyph {
    inline-size: calc(26 * var(--_px));
    block-size: calc(26 * var(--_px));
  }
  /* Keeps its own direction, and its beginning where it is too long. */
  .linked h3 {
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow: hidden;
    font-size: calc(18 * var(--_px));
    font-weight: 600;
    line-height: calc(28 * var(--_px));
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .linked p {
    color: var(--_text-muted);
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_space-5);
    align-items: center;
    margin-block-start: var(--_space-3);
  }
  dt {
    color: var(--_text-muted);
  }
  dd {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: calc(28 * var(--_px));
    min-inline-size: 0;
  }
  .foot .buttons {
    display: flex;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }
  .foot.tall {
    padding-block: var(--_space-3);
  }
  @container wagate-card (max-width: calc(520em / 13)) {
    .linked {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4);
      justify-items: center;
    }
    .linked-words {
      inline-size: 100%;
    }
    .foot .buttons {
      inline-size: 100%;
      justify-content: flex-end;
    }
  }
`;
