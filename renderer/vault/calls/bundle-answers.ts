import { previewBundle, prepareBundle, showBundle } from '../bundle/prepare-bundle.ts';
import {
  bundleProgress,
  cancelBundle,
  saveHowToOpen,
  writeBundle,
} from '../bundle/write-bundle.ts';
import { keepBundle, openKeptBundle, takeFromBundle } from './kept-bundles.ts';
import { closeBundle, lookAtBundle, openBundle, readBundleFile } from './received.ts';
import type { Room } from '../room.ts';
import { whenOpen } from './who-answers.ts';

/** Who answers the calls about bundles: those that go out to others, and those that came. */
export const bundleAnswers = {
  previewBundle: whenOpen(previewBundle),
  prepareBundle: whenOpen(prepareBundle),
  showBundle: whenOpen(showBundle),
  writeBundle: whenOpen(writeBundle),
  bundleProgress: whenOpen((room: Room, opened) => bundleProgress(room, opened)),
  cancelBundle: whenOpen((room: Room, opened) => cancelBundle(room, opened)),
  saveHowToOpen: whenOpen(saveHowToOpen),
  lookAtBundle: whenOpen(lookAtBundle),
  openBundle: whenOpen(openBundle),
  readBundleFile: whenOpen(readBundleFile),
  closeBundle: whenOpen(closeBundle),
  keepBundle: whenOpen(keepBundle),
  openKeptBundle: whenOpen(openKeptBundle),
  takeFromBundle: whenOpen(takeFromBundle),
};
