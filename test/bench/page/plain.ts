import Dexie, { type Table } from 'dexie';

/** @file The plain counterpart: the same records as objects in Dexie, neither sealed nor signed, one index, strict durability. */

/** A case as an application without a vault would keep it. */
export type PlainCase = { readonly id: string; readonly acts: readonly unknown[] };

let opening: Promise<Table<PlainCase, string>> | undefined;

/** The plain table, empty at the first call of a process. */
export function plainCases(): Promise<Table<PlainCase, string>> {
  opening ??= openAnew();
  return opening;
}

async function openAnew(): Promise<Table<PlainCase, string>> {
  const name = 'plain-counterpart';
  await Dexie.delete(name);
  const tables = new Dexie(name, { chromeTransactionDurability: 'strict' });
  tables.version(1).stores({ cases: 'id' });
  await tables.open();
  return tables.table<PlainCase, string>('cases');
}
