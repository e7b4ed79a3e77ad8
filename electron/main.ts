import { app } from 'electron';
import { z } from 'zod';
import { refuseNetworkAtStart } from './network/no-network.ts';
import { declareScheme } from './protocol/serve-app.ts';
import { endForCertain } from './start/end-for-certain.ts';
import { flavour } from './start/flavour.ts';
import { leaveMemoryOutOfDumps } from './start/no-dumps.ts';
import { nothingUncaught } from './start/nothing-uncaught.ts';
import { holdProfile } from './start/one-instance.ts';
import { placeProfile } from './start/profile-place.ts';
import { refuseBadStart } from './start/refuse-bad-start.ts';
import { startShell } from './start/start-shell.ts';
import { readTestHooks } from './start/test-hooks.ts';
import { ruleEveryPage } from './window/rules.ts';

/** @file The shell, in the order in which it starts. Each line is a file that says why. */

if (!refuseBadStart(app, flavour)) start();

function start(): void {
  z.config({ jitless: true });
  nothingUncaught(app, flavour);
  leaveMemoryOutOfDumps();
  app.userAgentFallback = 'Probity';
  // Where the driver of a root user's tests has switched it off, switching it on again would leave no process able to start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  refuseNetworkAtStart(app);
  declareScheme();
  ruleEveryPage(app);

  const hooks = readTestHooks(flavour, process.env);
  const place = placeProfile(app, hooks, process.env);
  let showWindow = (): void => undefined;
  if (!holdProfile(app, place, () => showWindow())) {
    app.exit(0);
    return;
  }
  endForCertain(app);
  void app.whenReady().then(async () => {
    showWindow = await startShell({ flavour, hooks, profile: place.profile });
  });
}
