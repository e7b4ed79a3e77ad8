import type { Room } from '../../../renderer/vault/room.ts';
import { openCases, saves } from './acts.ts';
import { ingest } from './ingest.ts';
import { askToJoin, comeIn, letIn, recordActs, useFolder, wholeRound } from './joining.ts';
import { network } from './network.ts';
import { people } from './people.ts';
import { checkRegisters, importRegisters, registers } from './registers.ts';
import { checkWorld } from './checks.ts';
import {
  argonAlone,
  buildSearch,
  found,
  importCases,
  searchReady,
  sortList,
  unlock,
} from './vaults.ts';
import { searchBeside } from './search-beside.ts';

/** @file Every measurement the driver can ask for, by name. */

type Measure = (room: Room, args: never) => unknown;

/** The worker is there, and so is the port to the shell. */
const ready = (room: Room): Promise<unknown> => room.ports.shell.ask('shell.facts', {});

const byName = {
  found,
  importCases,
  unlock,
  argonAlone,
  searchReady,
  buildSearch,
  sortList,
  openCases,
  saves,
  searchBeside,
  network,
  people,
  importRegisters,
  registers,
  checkRegisters,
  checkWorld,
  recordActs,
  useFolder,
  wholeRound,
  askToJoin,
  letIn,
  comeIn,
  ingest,
  ready,
} satisfies Record<string, Measure>;

export type Measurements = typeof byName;

/** Every measurement by its name, as the worker looks it up. */
export const measurements: Readonly<
  Record<string, (room: Room, args: Record<string, unknown>) => unknown>
> = byName as never;
