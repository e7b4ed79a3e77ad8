/** @file What Electron's own default app does for `electron <folder>`: name the application, then load it before `ready`. */
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const { preloads, folder } = readArguments(process.argv.slice(1));
// A driver hands its loader this way.
if (preloads.length > 0) Module._preloadModules(preloads);
if (folder === undefined) {
  process.stderr.write('Name the folder of the application.\n');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
// Awaited at the top level: a later load would come after `ready`, too late to register app://.
await import(pathToFileURL(join(folder, manifest.main)).href);

function readArguments(args) {
  const found = { preloads: [], folder: undefined };
  for (let index = 0; index < args.length && found.folder === undefined; index += 1) {
    if (args[index] === '-r' || args[index] === '--require') {
      index += 1;
      found.preloads.push(args[index]);
    } else if (!args[index].startsWith('-')) found.folder = resolve(args[index]);
  }
  return found;
}
