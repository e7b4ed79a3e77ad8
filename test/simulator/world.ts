import { caseId } from '../../shared/kit/ids.ts';
import { digitsOf } from '../builders/people.ts';
import { bytesToHex, copyBytes } from '../../shared/kit/bytes.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import type { WrittenAct } from '../../renderer/vault/ledger/ledger.ts';
import { Broken } from './breach.ts';
import { firstFiles } from './base-unit.ts';
import { naming, opening, written } from './casework.ts';
import { entropyOf } from './chance.ts';
import { createFoldTree } from './fold-tree.ts';
import { forgedByInsider, type Forged } from './insider.ts';
import { lyingAnywhere, lyingOnDisk, type LyingFrame } from './found-frames.ts';
import { seatOf, theUnit, type Seating } from './seats.ts';
import { createSecrecy } from './secrecy.ts';
import { createServer, type Server } from './share-server.ts';
import type { Schedule, Step } from './steps.ts';
import {
  acceptLate,
  decide,
  give,
  hasAnother,
  ifOverruled,
  isInSight,
  payNewKey,
  payWorkstations,
  isSettling,
  overrule,
  removeMember,
  settle,
  signWhatWaits,
  takeArrived,
  takeAway,
} from './stub-access.ts';
import { makeCards, openCards, type Papers } from './stub-cards.ts';
import { beginEscrow } from './symbol-escrow-grant.ts';
import { beginGrants } from './symbol-grant.ts';
import { createSymbols } from './symbols.ts';
import type { VirtualTime } from './virtual-time.ts';
import { workDiskHolding, type WorkDisk } from './work-disk.ts';
import {
  start,
  stop,
  untilDeath,
  type Parts,
  type Premises,
  type Workstation,
} from './workstation.ts';

/** @file The world of one schedule: workstations, shares, cases, and what was acknowledged in it. */

/** An act whose saving was answered, by its frame. `lost`: its only copy went with a disk that was put back to an earlier state. */
export type Acknowledged = { readonly frame: string; readonly id: string; lost: boolean };

export type World = {
  readonly stations: readonly Workstation[];
  readonly servers: readonly Server[];
  readonly streams: readonly string[];
  readonly acknowledged: readonly Acknowledged[];
  /** A workstation with a device's keys was copied or put back: two chains may follow. */
  readonly doubled: ReadonlySet<string>;
  /** How many acts were acknowledged when the disk of a device was last put back. */
  readonly putBackAt: ReadonlyMap<string, number>;
  /** Frames that a member forged, by their bytes. */
  readonly forged: ReadonlyMap<string, Forged>;
  /** Shares that were put back, lost something, or showed somebody something else. */
  readonly doubtful: ReadonlySet<number>;
  readonly premises: Premises;
  readonly take: (step: Step) => Promise<void>;
  readonly syncAll: () => Promise<void>;
  /** Faults stop, and who was off is started. */
  readonly heal: () => Promise<void>;
};

export async function createWorld(
  schedule: Schedule,
  time: VirtualTime,
  parts: Parts,
): Promise<World> {
  const offence = (what: string): never => {
    throw new Broken('I7', what);
  };
  const stations: Workstation[] = Array.from({ length: schedule.devices }, (_, nth) =>
    stationOf(nth, schedule),
  );
  const streams: string[] = [];
  const forged = new Map<string, Forged>();
  const doubtful = new Set<number>();
  const servers = Array.from({ length: schedule.shares }, (_, nth) =>
    createServer({
      nth,
      unit: theUnit,
      nowMs: time.nowMs,
      offence,
      foldsCase: schedule.foldsCase,
      cannotSync: schedule.cannotSync ?? false,
      listsBackwards: schedule.listsBackwards ?? false,
      insider: (record) => {
        const made = forgedByInsider(premises, stations, streams, record);
        if (made) forged.set(bytesToHex(made.record.bytes), made);
        return made?.record;
      },
    }),
  );
  const secrecy = createSecrecy();
  beginGrants(secrecy.given);
  beginEscrow();
  const papers: Papers = new Map();
  const premises: Premises = {
    secrecy,
    symbols: createSymbols(secrecy.sealing),
    entropy: entropyOf(schedule.seed),
    nowMs: time.nowMs,
    servers,
    parts,
    folds: createFoldTree(),
  };
  const acknowledged: Acknowledged[] = [];
  const doubled = new Set<string>();
  const putBackAt = new Map<string, number>();
  let writes = 0;
  let begun = 0;
  /** A file changed on a share that nobody was told of: who holds it puts it again after the next start. */
  let rotted = false;
  for (const [nth, station] of stations.entries()) await start(station, nth, premises);

  const stationAt = (nth: number): Workstation => {
    const station = stations[nth % stations.length];
    if (!station) throw new Error('a world without workstations');
    return station;
  };
  const indexOf = (station: Workstation): number => stations.indexOf(station);
  /** Does something at a running workstation; notes when it died over it. */
  const at = async (
    nth: number,
    act: (running: NonNullable<Workstation['running']>) => Promise<unknown>,
  ): Promise<void> => {
    const station = stationAt(nth);
    if (!station.running) await start(station, indexOf(station), premises);
    if (!station.running) return;
    const { stub } = station.running;
    const done = await untilDeath(
      station.disk,
      act(station.running).then(() => parts.cards.sealKeys(stub)),
    );
    if (done === 'died') station.running = undefined;
  };
  const saved = (acts: readonly WrittenAct[]): void => {
    for (const { frame, stored } of acts)
      acknowledged.push({ frame: bytesToHex(frame), id: stored.act.id, lost: false });
  };
  const openCase = (nth: number): Promise<void> =>
    at(nth, async ({ stub }) => {
      begun += 1;
      const stream = caseId.parse(digitsOf(`case ${String(begun)} ${String(schedule.seed)}`));
      const key = copyBytes(premises.entropy(32));
      if (!(await stub.keep([{ what: 'case-key', caseId: stream, epoch: 0, key }]))) return;
      // Before it is answered: a case whose opening reached the disk and no answer is a case all the same.
      streams.push(stream);
      const isShared = hasAnother(stub);
      stationAt(nth).isUnpaid ||= isShared;
      const opened = await stub.write(stream, [opening()]);
      saved(opened);
      if (!isShared || opened.length === 0) return;
      const handed = await payWorkstations(stub, stream, parts.access);
      saved(handed);
      if (handed.length > 0) stationAt(nth).isUnpaid = false;
    });
  const write = (step: Extract<Step, { do: 'write' }>): Promise<void> =>
    intoCase(step, (state) => {
      writes += 1;
      return written(step.what, writes, state);
    });
  const intoCase = (
    step: Extract<Step, { device: number; case: number }>,
    event: (state: CaseState) => LooseEvent,
  ): Promise<void> =>
    at(step.device, async ({ stub }) => {
      const open = streams.filter((known) => isInSight(stub, known));
      const stream = open[step.case % Math.max(1, open.length)];
      if (stream === undefined) return;
      const paid = await payNewKey(stub, stream, parts.access);
      if (paid === 'refused') return;
      saved(paid);
      // What failed to be saved earlier went first, and may have been the end of their own access.
      if (!isInSight(stub, stream)) return;
      saved(await stub.write(stream, [event(stub.state(stream))]));
    });
  const sync = (nth: number, share: number, as?: 'chosen'): Promise<void> =>
    at(nth, async ({ rounds, stub, heard, tried }) => {
      await rounds.sync(share, as);
      const server = servers[share % servers.length];
      if (parts.afterRound && server)
        await parts.afterRound(stationAt(nth).disk, server.complete());
      if (heard.size === 0) return;
      heard.clear();
      saved(await takeArrived(stub, tried, parts.access));
    });
  const forgive = (frames: readonly LyingFrame[]): void => {
    const still = new Set(frames.map(({ hex }) => hex));
    for (const act of acknowledged) act.lost ||= !still.has(act.frame);
  };
  const restore = (station: Workstation, from: WorkDisk, isMarked = false): void => {
    const { nextNumber, hash } = station.running?.stub.tip() ?? { nextNumber: 0, hash: undefined };
    station.mark = isMarked && hash !== undefined ? { number: nextNumber - 1, hash } : undefined;
    const others = stations.filter((other) => other !== station);
    forgive([...lyingAnywhere({ stations: others, servers }), ...lyingOnDisk(from)]);
    stop(station, 100);
    station.disk = workDiskHolding(from.files());
    doubled.add(station.seat.keys.device);
    putBackAt.set(station.seat.keys.device, acknowledged.length);
  };

  const take = async (step: Step): Promise<void> => {
    switch (step.do) {
      case 'open-case':
        return openCase(step.device);
      case 'write':
        return write(step);
      case 'sync':
        return sync(step.device, step.share);
      case 'sync-together':
        await Promise.all(
          [...new Set(step.devices.map((nth) => nth % stations.length))].map((nth) =>
            sync(nth, step.share),
          ),
        );
        return;
      case 'crash':
        stationAt(step.device).disk.dieAt(step);
        return;
      case 'power-cut':
        stop(stationAt(step.device), step.keepPercent);
        return;
      case 'restart':
        stop(stationAt(step.device), 100);
        return at(step.device, async () => undefined);
      case 'disk-full':
        stationAt(step.device).disk.fillFor(step.writes);
        stationAt(step.device).wasFull = true;
        return;
      case 'back-up': {
        const station = stationAt(step.device);
        station.backUp = workDiskHolding(station.disk.files());
        return;
      }
      case 'restore': {
        const station = stationAt(step.device);
        if (station.backUp) restore(station, station.backUp, step.marked);
        return;
      }
      case 'clone': {
        const station = stationAt(step.device);
        if (stations.length >= 6) return;
        doubled.add(station.seat.keys.device);
        stations.push({
          ...station,
          disk: workDiskHolding(station.disk.files()),
          running: undefined,
        });
        return;
      }
      case 'clock':
        stationAt(step.device).clockOffMs += step.jumpMs;
        return;
      case 'wait':
        return time.pass(step.ms);
      case 'share':
        if (changesThePast.has(step.trouble)) doubtful.add(step.share % servers.length);
        rotted ||= step.trouble === 'flip' || step.trouble === 'show-earlier';
        servers[step.share % servers.length]?.befall(step.device % stations.length, step);
        // What a disk that was put back had lost, and only the share still held, may be lost with the share.
        if (doubled.size > 0) forgive(lyingAnywhere({ stations, servers }));
        return;
      case 'grant':
      case 'revoke':
        return access(step);
      case 'remove-member':
        return at(step.device, ({ stub }) => {
          secrecy.means('removes', stationAt(step.whom).seat.me.member);
          return removeMember(stub, stationAt(step.whom).seat.me.member);
        });
      case 'add-custodian': {
        const { member } = stationAt(step.whom).seat.me;
        return at(step.device, ({ stub }) => decide(stub, [{ act: 'custodian.added', member }]));
      }
      case 'sign':
        return at(step.device, async ({ stub }) => {
          if (isSettling(stub)) secrecy.means('settles', '');
          saved(await signWhatWaits(stub, parts.access));
        });
      case 'settle':
        return at(step.device, ({ stub }) => {
          secrecy.means('settles', '');
          return settle(stub, step.stands);
        });
      case 'overrule':
        return at(step.device, async ({ stub }) => {
          const { goes = '', comesBack = [] } = ifOverruled(stub);
          secrecy.means('removes', goes, comesBack);
          saved(await overrule(stub, parts.access));
        });
      case 'accept-late':
        return at(step.device, async ({ stub, tried }) =>
          saved(await acceptLate(stub, tried, parts.access)),
        );
      case 'make-cards':
        return at(step.device, async ({ stub }) => saved(await makeCards(stub, papers)));
      case 'open-cards':
        return at(step.device, async ({ stub }) =>
          saved(await openCards(stub, papers, step, parts, secrecy.recovering)),
        );
      case 'name-colleague':
        return intoCase(step, () => naming(step.as, stationAt(step.whom).seat.me));
    }
  };
  const access = (step: Extract<Step, { do: 'grant' | 'revoke' }>): Promise<void> =>
    at(step.device, async ({ stub }) => {
      const stream = streams[step.case % Math.max(1, streams.length)];
      const { me } = stationAt(step.to).seat;
      if (stream === undefined) return;
      if (step.do === 'grant') secrecy.means('gives', me.member);
      const change = step.do === 'grant' ? give : takeAway;
      saved(await change(stub, stream, me, parts.access));
    });
  /** The further copy is chosen as a share too: what a disk that was put back had lost may lie there only. */
  const syncAll = async (): Promise<void> => {
    for (const nth of stations.keys())
      for (const share of servers.keys()) await sync(nth, share, 'chosen');
  };
  return {
    stations,
    servers,
    streams,
    acknowledged,
    doubled,
    putBackAt,
    forged,
    doubtful,
    premises,
    take,
    syncAll,
    heal: async () => {
      for (const server of servers) server.heal();
      await time.pass(60_000);
      for (const [nth, station] of stations.entries()) {
        station.disk.dieAt({
          atWrite: Number.MAX_SAFE_INTEGER,
          moment: 'before',
          keepPercent: 100,
        });
        station.disk.fillFor(0);
        if (station.wasFull || rotted) stop(station, 100);
        if (!station.running) await start(station, nth, premises);
      }
    },
  };
}

const changesThePast = new Set<string>([
  ...['roll-back', 'show-earlier', 'server-lost', 'wrong-share'],
]);

const stationOf = (nth: number, seating: Seating): Workstation => ({
  seat: seatOf(nth, seating),
  disk: workDiskHolding(firstFiles(nth, seating)),
  running: undefined,
  backUp: undefined,
  clockOffMs: 0,
  wasFull: false,
  isUnpaid: false,
});
