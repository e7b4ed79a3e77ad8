import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const say = join(import.meta.dirname, '../../build/scripts/say.mjs');

/** Runs a body as our scripts run theirs, beside a tool that ends the process with 0, as electron-builder does. */
function codeOf(body: string): number | null {
  const script = `
    import { runScript } from ${JSON.stringify(say)};
    process.on('beforeExit', () => process.exit(0));
    await runScript(async () => { ${body} });
  `;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script]).status;
}

describe('a script', () => {
  it('ends with the code its body answered, whatever a tool says at the end', () => {
    expect(codeOf('return 1;')).toBe(1);
    expect(codeOf('return 0;')).toBe(0);
    expect(codeOf('')).toBe(0);
  });

  it('ends with another code than 0 when its body throws', () => {
    expect(codeOf('throw new Error("no");')).toBe(1);
  });
});
