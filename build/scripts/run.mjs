import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './places.mjs';

/** Runs a command with its output on the terminal; resolves to its exit code (a signal counts as 1). */
export function run(command, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      // Ended from outside: without a word nobody would know why a runner has no counts.
      if (signal !== null) process.stderr.write(`${command} was ended by ${signal}\n`);
      resolve(code ?? 1);
    });
  });
}

/** Runs a command silently; resolves to its code and what it printed. Past `timeoutMs` it is ended, which counts as 1. */
export function runQuietly(command, args, { env = process.env, cwd = root, timeoutMs = 0 } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd, env, stdio, timeout: timeoutMs });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** True when a program of this name can be started. */
export const hasCommand = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;

/** The path of a program that a package of ours brought. */
export const binOf = (name) =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
