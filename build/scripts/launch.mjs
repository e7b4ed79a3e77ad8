/** @file How a built application is started for development and tests. */
import { existsSync, readFileSync } from 'node:fs';

/** Switches this machine needs. Chromium refuses to run as root with its sandbox on, and cannot have one where user namespaces are closed. */
export function machineSwitches() {
  if (process.platform !== 'linux') return [];
  const closed = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  const namespacesClosed = existsSync(closed) && readFileSync(closed, 'utf8').trim() === '1';
  return process.getuid?.() === 0 || namespacesClosed ? ['--no-sandbox'] : [];
}

/** The environment of an application under development: no session bus to wait for in a container. */
export const launchEnvironment = () => ({ DBUS_SESSION_BUS_ADDRESS: 'disabled:', ...process.env });
