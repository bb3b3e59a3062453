import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';

export type Globals = Record<string, unknown>;
interface WithStore {
  store?: { userGlobals?: { get: () => Globals } };
  channel: {
    on: (event: string, heard: (told: { globals: Globals }) => void) => void;
    off: WithStore['channel']['on'];
  };
}

/** What the toolbar says, as it changes. */
export function useGlobals(context = useContext(DocsContext) as unknown as WithStore): Globals {
  const [globals, setGlobals] = useState<Globals>(() => context.store?.userGlobals?.get() ?? {});
  useEffect(() => {
    const heard = (told: { globals: Globals }) => setGlobals(told.globals);
    context.channel.on(GLOBALS_UPDATED, heard);
    return () => context.channel.off(GLOBALS_UPDATED, heard);
  }, [context]);
  return globals;
}
