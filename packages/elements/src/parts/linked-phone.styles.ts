import { css } from 'lit';

/** What is linked: a closed frame beside its name and its facts, in a card of `cardStyles`. */
export const linkedPhoneStyles = css`
  .body.linked-body {
    min-block-size: 0;
  }
  .linked {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 28px;
    align-items: center;
  }
  .linked-plate {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 152px;
    block-size: 152px;
  }
  .linked-plate .avatar {
    inline-size: 80px;
    block-size: 80px;
    border-radius: 20px;
    font-size: 28px;
  }
  .done {
    position: absolute;
    inset-block-start: 94px;
    inset-inline-start: 94px;
    padding: 2px;
    border-radius: 50%;
    background: var(--_surface);
  }
  .done .glyph {
    inline-size: 26px;
    block-size: 26px;
  }
  /* Keeps its own direction, and its beginning where it is too long. */
  .linked h3 {
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow: hidden;
    font-size: 18px;
    font-weight: 600;
    line-height: 28px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .linked p {
    color: var(--_text-muted);
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 20px;
    align-items: center;
    margin-block-start: 12px;
  }
  dt {
    color: var(--_text-muted);
  }
  dd {
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    min-inline-size: 0;
  }
  .foot .buttons {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
  }
  .foot.tall {
    padding-block: 12px;
  }
  @container wagate-card (max-width: 520px) {
    .linked {
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
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
