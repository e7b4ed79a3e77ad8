import { bundleNamespace } from '../../../shared/formats/bundle/sshsig.ts';

/** @file `HOW-TO-OPEN.txt`: the four commands of an outsider, and what they do not prove. It says nothing of the case. */

/** What the page says about one bundle, or about any. */
type Opening = {
  /** The name of the bundle without its endings. */
  readonly folder: string;
  readonly with: 'passphrase' | 'keys';
  readonly unit: string;
  readonly principal: string;
  readonly fingerprint: string;
  readonly allowedSigners: string;
};

/** The page. */
export function howToOpen(opening: Opening): string {
  const { folder, principal, fingerprint, allowedSigners, unit } = opening;
  const verify = `ssh-keygen -Y verify -f allowed_signers -I ${principal} -n ${bundleNamespace}`;
  return `HOW TO OPEN THIS BUNDLE

It comes from
  ${unit}.
You need free tools and no account: age (age-encryption.org), OpenSSH 8.2 or
newer, tar, and sha512sum.

Before anything else
  Ask the unit for the fingerprint of its key by telephone, at a number that
  you know from elsewhere, and compare it with this one:
    ${fingerprint}
  Put the line below into a file called allowed_signers, beside the bundle.
    ${allowedSigners.trim()}
  This shows its fingerprint:
    cut -d' ' -f3- allowed_signers > unit.pub; ssh-keygen -l -f unit.pub

1. Did the unit sign this file?
    ${verify} \\
      -s ${folder}.bag.tar.age.sig < ${folder}.bag.tar.age
  Go on only where it says: Good "${bundleNamespace}" signature.

2. Open it.
    ${
      opening.with === 'passphrase'
        ? `age -d ${folder}.bag.tar.age | tar x
  It asks for the passphrase: ten words with one space between them. You are
  told them by voice, and never in the message that brought the file.`
        : `age -d -i YOUR-KEY-FILE ${folder}.bag.tar.age | tar x`
    }

3. Is every file there, and unchanged?
    cd ${folder}
    sha512sum -c --strict manifest-sha512.txt tagmanifest-sha512.txt

4. Did the unit sign this list of files?
    ${verify.replace('-f allowed_signers', '-f ../allowed_signers')} \\
      -s tagmanifest-sha512.txt.sig < tagmanifest-sha512.txt

Then read data/case.html or data/case.pdf. data/case.json is the same for a
machine; data/exhibits.csv has the true names of the exhibits. The folder is a
BagIt bag (RFC 8493): any tool for bags checks it as well.

What this proves
  That the holder of the unit's key made this file, and that not one byte of
  it has changed since.

What it does not prove
  - That what is written is true, or that the unit recorded everything.
  - When it was made: the days come from the clocks of the unit.
  - That nothing was left out. A partial bundle says so, in bag-info.txt and at
    the head of data/case.html, and says what and why.
  - Who wrote each entry: data/provenance has the signed header of each act
    where it is given, and binds an act to a workstation and to its place.
    What the act says is vouched for by the signature of the unit alone.
  - The file allowed_signers inside the bundle is a copy for convenience. Only
    the fingerprint that you were told proves whose key it is.

age writes files before it has seen the last byte: do not rely on anything
before step 3 has said OK for every file. Keep the bundle as it came.
`;
}
