import { anId } from './people.ts';
import { day } from './report.ts';

/** @file Bundles for outsiders, in tests. Everybody named is invented. */

const hash = 'ab'.repeat(64);
/** Names the bundle of these tests. */
export const theBundle = anId('bundle');

/** A bundle that was prepared for an outsider. */
export const aBundle = (over: object = {}) => ({
  type: 'bundle.prepared/1' as const,
  bundleId: theBundle,
  profile: 'vetting' as const,
  records: [],
  withheld: [],
  withoutExhibits: [],
  forWhom: {
    name: 'Ottilie Marchbank',
    organisation: 'Force Vetting Unit',
    role: 'Vetting manager',
  },
  purpose: 'Review of the identified risk.',
  handling: 'Do not forward. Destroy after the review.',
  harmTest: 'Nothing here would show who told us.',
  sealedTo: { with: 'passphrase' as const },
  contentSha512: hash,
  preparedOn: day('2027-02-18'),
  ...over,
});

/** A second person lets it go. */
export const aConfirmation = (over: object = {}) => ({
  type: 'bundle.confirmed/1' as const,
  bundleId: theBundle,
  contentSha512: hash,
  note: 'Read line by line.',
  confirmedOn: day('2027-02-18'),
  ...over,
});

/** It lies outside. */
export const itWasWritten = (over: object = {}) => ({
  type: 'bundle.written/1' as const,
  bundleId: theBundle,
  fileName: 'NA-2027-AAAA_2027-02-18.bag.tar.age',
  sha512: hash,
  sizeBytes: 4096,
  files: 9,
  contentSha512: hash,
  signedBy: 'SHA256:invented',
  writtenOn: day('2027-02-18'),
  ...over,
});

/** It never was written. */
export const aBundleGivenUp = (over: object = {}) => ({
  type: 'bundle.abandoned/1' as const,
  bundleId: theBundle,
  because: 'not-needed' as const,
  reason: 'Vetting has asked for nothing after all.',
  abandonedOn: day('2027-02-18'),
  ...over,
});
