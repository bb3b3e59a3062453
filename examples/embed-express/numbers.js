// Which session of the gateway is a customer's: a column of the shop's database, here a file.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const FILE = process.env.SHOP_FILE ?? 'shop.json';

function read() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

const sessions = read();
/** Two clicks at once make one session. */
const making = new Map();

export const sessionOf = ({ id }) => sessions[id];

/** Makes the customer's session, if there is none. */
export async function ensureSession(gateway, customer) {
  const { id, name } = customer;
  if (sessions[id]) return;
  const made = making.get(id) ?? gateway.sessions.create({ label: name });
  making.set(id, made);
  try {
    sessions[id] = (await made).id;
    // Put in its place when it is whole.
    writeFileSync(`${FILE}.new`, JSON.stringify(sessions));
    renameSync(`${FILE}.new`, FILE);
  } finally {
    making.delete(id);
  }
}
