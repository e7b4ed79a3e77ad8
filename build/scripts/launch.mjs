/** @file How a built application is started for development and tests. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Switches this machine needs. Chromium refuses to run as root with its sandbox on, and cannot have one where user namespaces are closed. */
export function machineSwitches() {
  if (process.platform !== 'linux') return [];
  const closed = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  const namespacesClosed = existsSync(closed) && readFileSync(closed, 'utf8').trim() === '1';
  return process.getuid?.() === 0 || namespacesClosed ? ['--no-sandbox'] : [];
}

/** The environment of an application under development: no session bus to wait for in a container. */
export const launchEnvironment = () => ({ DBUS_SESSION_BUS_ADDRESS: 'disabled:', ...process.env });

/** Starts a built application and follows it through its locks, each of which ends it and names the switches to start it with
 *  again (the test flavour only). `ended` resolves to the last exit code. */
export function startFollowed(executable, args) {
  const folder = mkdtempSync(join(tmpdir(), 'probity-follow-'));
  const told = join(folder, 'next.json');
  const env = { ...launchEnvironment(), PROBITY_AT_LOCK: told };
  let app;
  const run = (added) =>
    new Promise((resolve) => {
      app = spawn(executable, [...args, ...added], { stdio: 'inherit', env });
      app.on('close', (code) => resolve(code ?? 1));
    });
  const follow = async () => {
    let code = await run([]);
    while (existsSync(told)) {
      const added = JSON.parse(readFileSync(told, 'utf8'));
      rmSync(told);
      code = await run(added);
    }
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return { ended: follow(), kill: () => app.kill() };
}
