import type { OutsideKeysView } from '../../../shared/contract/vault/outside.ts';
import { bundleNamespace } from '../../../shared/formats/bundle/sshsig.ts';
import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { drawCode } from './draw-code.ts';
import { createPaper, type Drawn, type Fonts } from './paper.ts';

/** What the page for outsiders says. */
export type OutsideKeysPaper = OutsideKeysView & {
  readonly unitName: string;
  readonly force: string;
  readonly printedAt: Instant;
};

/** Draws the page with which an outsider compares the unit's keys: given by hand or by post, and read out by telephone. */
export async function drawOutsideKeys(keys: OutsideKeysPaper, fonts: Fonts): Promise<Drawn> {
  const paper = await createPaper(
    {
      title: `Keys of ${keys.unitName} for outsiders`,
      marking: 'OFFICIAL · may be given to anybody',
      footer: 'Keys for outsiders',
      madeAt: keys.printedAt,
    },
    fonts,
  );
  paper.heading(1, 'Keys for outsiders');
  paper.lines([
    keys.unitName,
    keys.force,
    `These keys are in use since ${formatInstant(keys.madeAt)}. Printed ${formatInstant(keys.printedAt)}.`,
  ]);
  paper.paragraph(
    'With these keys you can check that a sealed bundle comes from this unit, and seal one so that only this unit can open it. Nothing on this page is secret. What matters is that it reached you by another way than the bundle: from the hand of somebody you know, by post, or read out on a telephone number that you had before.',
  );
  paper.heading(2, 'Is this bundle from the unit?');
  paper.paragraph(
    'The program that checks a bundle shows the fingerprint of the key that signed it. Compare it with this one, or the six words over the telephone.',
  );
  paper.paragraph(keys.fingerprint, 'strong');
  paper.paragraph(keys.words.join('   '), 'strong');
  paper.paragraph(
    `ssh-keygen needs this line, in a file called allowed_signers. With it: ssh-keygen -Y verify -f allowed_signers -I ccu-unit -n ${bundleNamespace} -s FILE.sig < FILE`,
  );
  paper.paragraph(keys.allowedSigners, 'strong');
  paper.heading(2, 'Sealing something for the unit');
  paper.paragraph('Give this recipient to age: age -r RECIPIENT -o FILE.age FILE');
  paper.paragraph(keys.recipient, 'strong');
  paper.heading(2, 'To be scanned instead of typed');
  paper.figure(
    'Two QR codes: the line of allowed_signers, and the recipient',
    codePoints + 18,
    (document, x, y) => {
      drawCode(document, keys.allowedSigners, x, y, codePoints);
      drawCode(document, keys.recipient, x + columnPoints, y, codePoints);
      document.font('regular').fontSize(9).fillColor('#1b1a19');
      for (const [column, says] of ['Line of allowed_signers', 'Recipient for age'].entries())
        document.text(says, x + column * columnPoints, y + codePoints + 4, { lineBreak: false });
    },
  );
  return paper.finish();
}

const codePoints = 118;
const columnPoints = 220;
