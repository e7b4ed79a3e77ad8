/** @file `npm run e2e`: the stories in Electron. Arguments go to Playwright: `npm run e2e -- recovery`, `npm run e2e -- --project chromium`. */
import { setUp } from './set-up.mjs';
import { runScript } from './say.mjs';

await runScript(async () => {
  await setUp({ tests: true });
  const { runStories } = await import('./stories.mjs');
  const asked = process.argv.slice(2);
  const at = asked.indexOf('--project');
  const projects = at < 0 ? ['electron'] : [asked[at + 1]];
  const rest = at < 0 ? asked : asked.filter((_, index) => index !== at && index !== at + 1);
  const { code } = await runStories(projects, rest);
  return code;
});
