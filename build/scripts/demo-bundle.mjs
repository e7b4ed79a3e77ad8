/** @file `npm run demo:bundle -- --out DIR`: drives the real app over the demonstration caseload, without hands, and leaves one sealed bundle
 *  of each profile, its signature, and the key that opens them. The way it takes is a story: test/e2e/demonstration/bundles.spec.ts. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setUp } from './set-up.mjs';
import { runScript, say } from './say.mjs';

const usage = 'Use: npm run demo:bundle -- --out DIR (a folder that is empty or not there yet)';

await runScript(async () => {
  const args = process.argv.slice(2);
  const [flag, folder] = args;
  if (args.length !== 2 || flag !== '--out' || folder === undefined) {
    say(usage);
    return 1;
  }
  const out = resolve(folder);
  if (existsSync(out) && readdirSync(out).length > 0) {
    say(`${out} is not empty. ${usage}`);
    return 1;
  }
  mkdirSync(out, { recursive: true });
  await setUp({ tests: true });
  const { runStories } = await import('./stories.mjs');
  process.env['PROBITY_BUNDLES_TO'] = out;
  const { code } = await runStories(['electron'], ['demonstration/bundles']);
  if (code !== 0) return code;
  for (const name of readdirSync(out).toSorted()) say(name);
  say(`Each opens with: age -d -i ${out}/recipient.key FILE | tar x`);
  return 0;
});
