import { promises as fs, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

/** @file Where the window was, and nothing else about it. */

const kept = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  maximised: z.boolean(),
});
const nameOf = (profile: string): string => join(profile, 'window.json');

export type KeptBounds = { readonly bounds: Partial<Rectangle>; readonly maximised: boolean };

/** Where to open; nowhere in particular when the file is absent or the screen it was on is gone. */
export function readBounds(profile: string): KeptBounds {
  try {
    const { maximised, ...bounds } = kept.parse(JSON.parse(readFileSync(nameOf(profile), 'utf8')));
    return { bounds: isOnScreen(bounds) ? bounds : {}, maximised };
  } catch {
    return { bounds: {}, maximised: false };
  }
}

export const boundsOf = (window: BrowserWindow): KeptBounds => ({
  bounds: window.getNormalBounds(),
  maximised: window.isMaximized(),
});

/** Keeps them before the application goes on, which may be about to end. */
export function keepBounds(profile: string, here: KeptBounds): void {
  try {
    writeFileSync(`${nameOf(profile)}.new`, textOf(here), privately);
    renameSync(`${nameOf(profile)}.new`, nameOf(profile));
  } catch {
    // A disk that refuses loses nothing that matters.
  }
}

/** The same, where a disk that hangs may hold up nobody. */
export async function keepBoundsSoon(profile: string, here: KeptBounds): Promise<void> {
  try {
    await fs.writeFile(`${nameOf(profile)}.new`, textOf(here), privately);
    await fs.rename(`${nameOf(profile)}.new`, nameOf(profile));
  } catch {
    // as above
  }
}

const privately = { mode: 0o600 };
const textOf = ({ bounds, maximised }: KeptBounds): string =>
  JSON.stringify({ ...bounds, maximised });

function isOnScreen(bounds: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(bounds);
  const { x, y, width } = bounds;
  return (
    x + width > workArea.x + 80 &&
    x < workArea.x + workArea.width - 80 &&
    y >= workArea.y - 10 &&
    y < workArea.y + workArea.height - 80
  );
}
