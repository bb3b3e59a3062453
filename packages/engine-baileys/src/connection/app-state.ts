import type { EngineHost, WantedChatChange } from '@wagate/engine';
import {
  ALL_WA_PATCH_NAMES,
  type AuthenticationCreds,
  type BinaryNode,
  decodePatches,
  decodeSyncdMutations,
  decodeSyncdSnapshot,
  encodeSyncdPatch,
  extractSyncdPatches,
  getBinaryNodeChild,
  getBinaryNodeChildren,
  isMissingKeyError,
  type LTHashState,
  newLTHashState,
  processSyncAction,
  proto,
  S_WHATSAPP_NET,
  type WAPatchName,
  type WASocket,
} from 'baileys';
import { NotReadyError, RefusedError } from '../errors.js';
import { patchOf, type Setting, settingsEvents } from '../mapping/app-state.js';
import { toNumber } from '../mapping/time.js';
import { Lock } from '../signal/lock.js';
import { writesOf } from '../storage/key-store.js';

export interface AppStateParts {
  host: EngineHost;
  credentials: AuthenticationCreds;
  failed(error: unknown): void;
  note(message: string): void;
}

/** What `accountSyncCounter` says once everything was read in the way of this file: before it, chats' settings were passed over. */
const READ_IN_FULL = 2;
/** How often a collection is tried: a second time from its beginning, or after another device's change. */
const TRIES = 3;
const REMEMBERED = 2_000;
const { REMOVE } = proto.SyncdMutation.SyncdOperation;

/**
 * The settings that a phone shares with its devices: which chats are archived, pinned, muted, read or deleted, and the names in
 * its address book. They come as versions of collections; that one was read is stored together with what it told.
 */
export class AppState {
  readonly #socket: WASocket;
  readonly #parts: AppStateParts;
  readonly #turns = new Lock();
  /** When what was read over this connection was made, epoch milliseconds, by what it is about. */
  readonly #madeAt = new Map<string, number>();
  #complete = false;
  /** Something is sealed with a key that this device does not have. */
  #locked = false;

  constructor(socket: WASocket, parts: AppStateParts) {
    this.#socket = socket;
    this.#parts = parts;
    const { ev } = socket;
    ev.on('connection.update', ({ connection }) => {
      if (connection === 'open') this.#readAll();
    });
    ev.on('creds.update', ({ myAppStateKeyId }) => {
      if (myAppStateKeyId) this.#readAll();
    });
  }

  /** Reads what a notification says is new. Never rejects, but for what could not be stored. */
  async changed(stanza: BinaryNode): Promise<void> {
    const told = getBinaryNodeChildren(stanza, 'collection').map(({ attrs }) => attrs.name);
    const names = ALL_WA_PATCH_NAMES.filter((name) => told.includes(name));
    if (names.length && this.#parts.credentials.myAppStateKeyId)
      await this.#turns.run(() => this.#read(names)).catch((error) => this.#stumble(error));
  }

  /** @throws NotReadyError, RefusedError */
  change(wanted: WantedChatChange): Promise<void> {
    return this.#turns.run(async () => {
      const patch = patchOf(wanted);
      const index = JSON.stringify(patch.index);
      for (let tries = 0; tries < TRIES; tries++) {
        await this.#read([patch.type]);
        if ((this.#madeAt.get(index) ?? 0) > wanted.at) return;
        if (await this.#write(patch)) return;
      }
      throw new RefusedError(409);
    });
  }

  /** Reads the address book from its beginning. @returns how many people it has @throws NotReadyError */
  readContacts(): Promise<number> {
    return this.#turns.run(async () => {
      if (!this.#parts.credentials.myAppStateKeyId) throw new NotReadyError();
      const told = settingsEvents(await this.#read(['critical_unblock_low'], true));
      return told.reduce((sum, event) => sum + (event.type === 'contacts' ? event.contacts.length : 0), 0);
    });
  }

  #readAll(): void {
    const { credentials } = this.#parts;
    if (!credentials.myAppStateKeyId || this.#complete) return;
    this.#turns
      .run(async () => {
        if (this.#complete) return;
        const anew = credentials.accountSyncCounter < READ_IN_FULL;
        this.#locked = false;
        await this.#read(ALL_WA_PATCH_NAMES, anew);
        // The phone sends another key for what could not be read, which begins this once more.
        if (this.#locked) return;
        this.#complete = true;
        if (anew) this.#socket.ev.emit('creds.update', { accountSyncCounter: READ_IN_FULL });
      })
      .catch((error) => this.#stumble(error));
  }

  /** @returns what was new */
  async #read(names: readonly WAPatchName[], anew = false): Promise<Setting[]> {
    const left = new Map(names.map((name) => [name, { anew, tries: 0 }]));
    const all: Setting[] = [];
    while (left.size) {
      const states = new Map<WAPatchName, LTHashState>();
      for (const [name, { anew }] of left)
        states.set(name, anew ? newLTHashState() : await this.#stateOf(name));
      const answer = await this.#ask([...states].map(([name, { version }]) => collection(name, version)));
      const told = await extractSyncdPatches(answer, {});
      for (const [name, how] of [...left]) {
        const part = told[name];
        // A collection that the server says nothing of would be asked for without end.
        if (!part) left.delete(name);
        else
          try {
            const { state, mutations } = await this.#decode(name, part, states.get(name)!);
            await this.#keep(name, state, mutations);
            all.push(...mutations);
            how.anew = false;
            if (!part.hasMorePatches || !(part.patches.length || part.snapshot)) left.delete(name);
          } catch (error) {
            if (error instanceof NotStoredError) throw error.cause;
            how.tries += 1;
            how.anew = true;
            // Without its key nothing of it can be read until the phone sends that.
            const locked = isMissingKeyError(error);
            if (locked || how.tries === TRIES) {
              left.delete(name);
              this.#locked ||= locked;
              this.#parts.note('Settings of the phone could not be read');
            }
          }
      }
    }
    return all;
  }

  async #decode(
    name: WAPatchName,
    { patches, snapshot }: { patches: proto.ISyncdPatch[]; snapshot?: proto.ISyncdSnapshot },
    from: LTHashState,
  ): Promise<{ state: LTHashState; mutations: Setting[] }> {
    let state = from;
    const found: Record<string, Setting> = {};
    if (snapshot) {
      const read = await decodeSyncdSnapshot(name, snapshot, this.#key, undefined, false);
      state = read.state;
      Object.assign(found, read.mutationMap);
    }
    if (patches.length) {
      const read = await decodePatches(name, patches, state, this.#key, {}, undefined, undefined, false);
      state = read.state;
      Object.assign(found, read.mutationMap);
      for (const index of await this.#removedIn(patches)) {
        const last = found[index];
        if (last) found[index] = { ...last, removed: true };
      }
    }
    return { state, mutations: Object.values(found) };
  }

  /** Which settings are gone after patches, by their index: Baileys does not tell them from those that are set. */
  async #removedIn(patches: readonly proto.ISyncdPatch[]): Promise<Set<string>> {
    const removed = new Set<string>();
    const all = patches.flatMap(({ mutations }) => mutations ?? []);
    if (!all.some(({ operation }) => operation === REMOVE)) return removed;
    for (const mutation of all)
      await decodeSyncdMutations(
        [mutation],
        newLTHashState(),
        this.#key,
        ({ index }) => {
          if (mutation.operation === REMOVE) removed.add(JSON.stringify(index));
          else removed.delete(JSON.stringify(index));
        },
        false,
      );
    return removed;
  }

  async #keep(name: WAPatchName, state: LTHashState, mutations: readonly Setting[]): Promise<void> {
    const events = settingsEvents(mutations);
    const { host, credentials, failed } = this.#parts;
    await host.commit({ writes: versionWrites(name, state), events }).catch((error: unknown) => {
      failed(error);
      throw new NotStoredError(error);
    });
    for (const { index, syncAction } of mutations) {
      this.#madeAt.set(JSON.stringify(index), toNumber(syncAction.value?.timestamp) ?? 0);
      if (this.#madeAt.size > REMEMBERED) this.#madeAt.delete(this.#madeAt.keys().next().value!);
    }
    // The rest, such as the account's own name, is Baileys' to keep.
    for (const mutation of mutations)
      if (mutation.syncAction.value?.pushNameSetting && credentials.me)
        processSyncAction(mutation, this.#socket.ev, credentials.me);
  }

  /** @returns whether it was taken; another device may have been faster */
  async #write(patch: ReturnType<typeof patchOf>): Promise<boolean> {
    const { host, credentials, failed } = this.#parts;
    const keyId = credentials.myAppStateKeyId;
    if (!keyId || !(await this.#key(keyId))) throw new NotReadyError();
    const before = await this.#stateOf(patch.type);
    const encoded = await encodeSyncdPatch(patch, keyId, before, this.#key);
    const answer = await this.#ask([
      {
        ...collection(patch.type, before.version),
        content: [{ tag: 'patch', attrs: {}, content: proto.SyncdPatch.encode(encoded.patch).finish() }],
      },
    ]);
    const taken = getBinaryNodeChild(getBinaryNodeChild(answer, 'sync'), 'collection');
    const refused = Number(getBinaryNodeChild(taken, 'error')?.attrs.code ?? 0);
    if (refused === 409) return false;
    if (refused) throw new RefusedError(refused);
    await host.commit({ writes: versionWrites(patch.type, encoded.state) }).catch((error: unknown) => {
      failed(error);
      throw error;
    });
    return true;
  }

  #ask(collections: BinaryNode[]): Promise<BinaryNode> {
    return this.#socket.query({
      tag: 'iq',
      attrs: { to: S_WHATSAPP_NET, xmlns: 'w:sync:app:state', type: 'set' },
      content: [{ tag: 'sync', attrs: {}, content: collections }],
    });
  }

  async #stateOf(name: WAPatchName): Promise<LTHashState> {
    const { [name]: state } = await this.#socket.authState.keys.get('app-state-sync-version', [name]);
    return state ?? newLTHashState();
  }

  readonly #key = async (id: string) => {
    const { [id]: key } = await this.#socket.authState.keys.get('app-state-sync-key', [id]);
    return key;
  };

  #stumble(_error: unknown): void {
    this.#parts.note('The settings of the phone could not be fetched');
  }
}

class NotStoredError extends Error {
  constructor(override readonly cause: unknown) {
    super('Settings could not be stored');
  }
}

const versionWrites = (name: WAPatchName, state: LTHashState) =>
  writesOf({ 'app-state-sync-version': { [name]: state } });

const collection = (name: WAPatchName, version: number): BinaryNode => ({
  tag: 'collection',
  attrs: { name, version: String(version), return_snapshot: String(version === 0) },
});
