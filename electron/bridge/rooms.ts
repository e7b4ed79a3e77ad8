import type {
  Choice,
  LockReason,
  Settings,
  ShellFacts,
  Sources,
} from '../../shared/contract/bridge.ts';
import type { SealerJob } from '../../shared/contract/sealer.ts';
import type { Disk } from '../replica/disk.ts';
import type { Vaults } from '../replica/vaults.ts';
import type { Shares } from '../share/shares.ts';
import type { FolderPurpose, Tokens } from './tokens.ts';

/** What answers the channels works with. What needs Electron is handed in. */
export type Rooms = {
  readonly disk: Disk;
  readonly vaults: Vaults;
  readonly tokens: Tokens;
  readonly shares: Shares;
  readonly facts: () => Promise<Omit<ShellFacts, 'lockedBecause'>>;
  readonly readSettings: () => Promise<Settings>;
  readonly writeSettings: (settings: Settings) => Promise<void>;
  readonly adoptProfile: () => Promise<void>;
  readonly session: {
    readonly opened: () => void;
    readonly active: () => void;
    readonly lockedBecause: () => LockReason | undefined;
  };
  readonly chooseFolder: (purpose: FolderPurpose) => Promise<Choice>;
  readonly chooseOutput: (suggestedName: string) => Promise<Choice>;
  /** Starts a writer for the path; the port is for the vault. */
  readonly startWriter: (path: string) => unknown;
  readonly chooseSources: () => Promise<Sources | 'cancelled' | 'too-many'>;
  /** Those that were dropped last, once. */
  readonly droppedSources: () => Promise<Sources | 'too-many'>;
  /** Starts a sealer for the job; the port is for the vault. */
  readonly startSealer: (job: SealerJob, ended: () => void) => unknown;
};
