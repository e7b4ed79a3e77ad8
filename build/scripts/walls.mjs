/** @file `npm run walls`: who imports whom, against build/walls.cjs. */
import { join } from 'node:path';
import { root } from './places.mjs';
import { binOf, run } from './run.mjs';
import { runScript } from './say.mjs';

await runScript(() =>
  run(binOf('depcruise'), [
    '--config',
    join(root, 'build', 'walls.cjs'),
    '--output-type',
    'err-long',
    'electron',
    'renderer',
    'shared',
    'test',
  ]),
);
