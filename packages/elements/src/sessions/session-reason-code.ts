import type { Session } from '@wagate/sdk';

/** The reason's short name, the same whichever dash a gateway uses. */
export const reasonCode = ({ statusReason }: Session): string =>
  (statusReason?.code ?? '').replace(/-/g, '_').toLowerCase();
