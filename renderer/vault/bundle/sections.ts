import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { CaseContent, ContentItem } from '../../../shared/domain/bundle/content.ts';
import type { BundleChoice } from '../../../shared/domain/bundle/events.ts';
import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import { disclosableRecords } from '../../../shared/domain/disclosure-copy/records.ts';
import { composePack } from '../../../shared/domain/vetting/pack.ts';
import type { PackField } from '../../../shared/domain/vetting/pack-fields.ts';
import { openContests } from '../documents/case-paper/open-contests.ts';
import { places } from '../documents/case-paper/places.ts';
import { readItem } from '../documents/case-paper/read-item.ts';

/** @file The parts of a case that go into a bundle of a profile, read as they stand on paper. */

type Sections = CaseContent['sections'];

/** What goes, part by part. */
export function sectionsOf(view: CaseView, { profile, records }: BundleChoice): Sections {
  switch (profile) {
    case 'full':
      return [...contests(view), ...partsOf(view, 'all')];
    case 'subject':
      return chosenRecords(view, records);
    case 'vetting':
      return [ofTheMember(view, forVetting), ...partsOf(view, bundleProfiles.vetting.parts)];
    case 'cps':
      return [ofTheMember(view, forCharging), ...partsOf(view, bundleProfiles.cps.parts)];
    case 'dip-sample':
      return [];
  }
}

/** To whom else the case went is the unit's own. */
const neverTold: ReadonlySet<string> = new Set(['bundle', 'guestPack', 'access']);

function partsOf(view: CaseView, which: readonly string[] | 'all'): Sections {
  return Object.entries(places).flatMap(([slice, place]) => {
    const goes = which === 'all' ? !neverTold.has(slice) : which.includes(slice);
    if (!goes || 'leftOut' in place) return [];
    const items = place.items(view).map(readItem);
    return items.length === 0 ? [] : [{ title: place.title, items }];
  });
}

/** What colleagues recorded differently is told first, as on paper. */
function contests({ state }: CaseView): Sections {
  const open = openContests(state);
  return open.length === 0
    ? []
    : [
        {
          title: 'Recorded differently by colleagues, and not yet chosen',
          items: [item('', open)],
        },
      ];
}

/** Made of fields and not of the report: who reported and who is an informant are not read at all. */
function ofTheMember(view: CaseView, fields: readonly PackField[]): Sections[number] {
  const { lines } = composePack(view.state, view.policy, { fields, riskSummary: '' });
  return {
    title: 'The member and the association',
    items: lines.map(({ label, says }) => item(label, says.split('\n'))),
  };
}

const ofThePerson: readonly PackField[] = ['name', 'rank-or-grade', 'numbers', 'posting'];
const ofTheAssociation: readonly PackField[] = [
  ...(['associates', 'relationship', 'scenarios', 'nature', 'contact', 'openness'] as const),
];
const forCharging: readonly PackField[] = [...ofThePerson, 'date-of-birth', ...ofTheAssociation];
const forVetting: readonly PackField[] = [
  ...forCharging,
  ...(['role-sensitivity', 'systems', 'duty-status', 'vetting-held', 'vetting-required'] as const),
  ...(['risk-grade', 'risk-reasons'] as const),
];

const chosenRecords = ({ state }: CaseView, chosen: readonly string[]): Sections => {
  const items = disclosableRecords(state)
    .filter(({ key }) => chosen.includes(key))
    .map(({ title, paragraphs }) => item(title, paragraphs));
  return items.length === 0 ? [] : [{ title: 'Records', items }];
};

const item = (head: string, lines: readonly string[]): ContentItem => ({
  head,
  lines: [...lines],
  lists: [],
});
