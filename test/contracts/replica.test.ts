import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeDisk } from '../../electron/replica/node-disk.ts';
import { createMemoryDisk } from '../fakes/memory-disk.ts';
import { describeReplica } from './replica-suite.ts';

describeReplica('memory', async () => ({ disk: createMemoryDisk(), path: '/vaults' }));

describeReplica('a real folder', async () => ({
  disk: nodeDisk,
  path: join(await mkdtemp(join(tmpdir(), 'probity-replica-')), 'vaults'),
}));
