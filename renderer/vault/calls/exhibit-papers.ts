import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { currentExhibits } from '../../../shared/domain/exhibit/facts.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import { ok } from '../../../shared/kit/result.ts';
import { drawCustody } from '../documents/draw-custody.ts';
import { drawLabels } from '../documents/draw-labels.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import type { PaperFrame } from '../documents/paper.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { caseInSight } from './acts-of.ts';
import { appendActs } from './append-acts.ts';

/** Saves labels, or the chain of custody, of some exhibits to a chosen file. Recorded in the case before it is written; the writer process
 *  alone sees it on its way. Faults: case/unreadable, cancelled, disk/*. */
export async function saveExhibitPaper(
  room: Room,
  opened: Opened,
  request: VaultRequest<'saveExhibitPaper'>,
): Answer<VaultAnswers['saveExhibitPaper']> {
  const loaded = await caseInSight(opened, request.caseId);
  if (!loaded) return fault('case/unreadable');
  const { state } = loaded;
  const reference = state.case.opened?.reference ?? '';
  const asked = currentExhibits(state).filter(({ exhibit }) =>
    request.exhibitIds.includes(exhibit.exhibitId),
  );
  if (asked.length === 0) return fault('case/unreadable');
  const frame = frameOf(loaded, request.what, {
    by: opened.me.name,
    at: room.ports.clock.now(),
  });
  const fonts = await room.ports.fonts();
  const drawn = await (request.what === 'labels'
    ? drawLabels(reference, asked, frame, fonts)
    : drawCustody(reference, asked, state.exhibit.setAside, frame, fonts));
  const event = {
    type: 'exhibit.paper-saved/1',
    what: request.what,
    exhibitIds: asked.map(({ exhibit }) => exhibit.exhibitId),
    purpose: request.purpose,
    pages: drawn.pages,
  };
  const recorded = await appendActs(room, opened, [{ stream: request.caseId, events: [event] }]);
  if (!recorded.ok) return shellFault(recorded.error);
  const written = await handToWriter(room.ports.shell, request.token, drawn.bytes);
  return written.ok ? ok({ pages: drawn.pages }) : shellFault(written.error);
}

function frameOf(
  { state }: LoadedCase,
  what: 'labels' | 'custody',
  printed: { readonly by: string; readonly at: PaperFrame['madeAt'] },
): PaperFrame {
  const { opened } = state.case;
  const reference = opened?.reference ?? '';
  return {
    title: `${what === 'labels' ? 'Labels' : 'Chain of custody'}, ${reference}`,
    marking:
      opened?.marking.sensitive === false
        ? 'OFFICIAL'
        : ['OFFICIAL-SENSITIVE', opened?.marking.handling ?? '']
            .filter((word) => word !== '')
            .join(' · '),
    banner:
      opened?.fictitious === true ? 'Demonstration: everybody named here is fictitious' : undefined,
    footer: `${reference} · printed by ${printed.by}, ${formatInstant(printed.at)}`,
    madeAt: printed.at,
  };
}
