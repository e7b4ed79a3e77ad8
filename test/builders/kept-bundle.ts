import type { z } from 'zod';
import type { keptBundleEvents } from '../../shared/domain/kept-bundle/events.ts';
import { anId, authority, digitsOf } from './people.ts';
import { day } from './report.ts';

/** @file Received bundles that were kept with a case, in tests. Everybody is invented. */

type Event<Type extends keyof typeof keptBundleEvents> = z.infer<(typeof keptBundleEvents)[Type]>;

/** Hester Vane sent it; her key was compared. */
export const aKeptBundle = (
  over: Partial<Event<'kept-bundle.kept/1'>> = {},
): Event<'kept-bundle.kept/1'> => ({
  type: 'kept-bundle.kept/1',
  keptId: anId('kept bundle'),
  name: 'PSD-2027-014.bag.tar.age',
  sha512: digitsOf('the bundle').repeat(4),
  sizeBytes: 4200,
  signature: '-----BEGIN SSH SIGNATURE-----\ninvented\n-----END SSH SIGNATURE-----\n',
  signer: { standing: 'known', fingerprint: 'SHA256:invented', name: 'Hester Vane, Example PSD' },
  isSignedInside: true,
  openedWith: 'key-of-the-unit',
  files: 3,
  why: 'What her force holds on the associate.',
  archive: {
    fileId: anId('sealed archive'),
    sizeBytes: 4096,
    sha512: digitsOf('bytes of the archive').repeat(4),
    parts: [{ name: `${digitsOf('part of it').repeat(2)}.prt`, sizeBytes: 4096 }],
  },
  ...over,
});

/** It was destroyed on somebody else's authority. */
export const itsDisposal = (
  over: Partial<Event<'kept-bundle.disposed/1'>> = {},
): Event<'kept-bundle.disposed/1'> => ({
  type: 'kept-bundle.disposed/1',
  keptId: anId('kept bundle'),
  disposedOn: day('2027-02-17'),
  authorisedBy: {
    personId: anId(authority.name),
    name: authority.name,
    rankOrGrade: authority.rankOrGrade,
  },
  authority: 'Email of 17 February, mailbox of the unit',
  reason: 'Her force asked for it back.',
  ...over,
});
