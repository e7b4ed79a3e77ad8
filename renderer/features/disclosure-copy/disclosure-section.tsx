import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { disclosableRecords } from '../../../shared/domain/disclosure-copy/records.ts';
import { harmNames } from '../../../shared/domain/disclosure-copy/sentences.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Rows } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';

function DisclosureSection({ view }: { readonly view: CaseView }) {
  const titles = new Map(disclosableRecords(view.state).map(({ key, title }) => [key, title]));
  return (
    <Stack>
      {view.state.disclosureCopy.decided.toReversed().map((each) => (
        <div key={each.copyId}>
          <Text weight="semibold">
            {formatPlain(each.decidedOn)}, by {each.decidedBy.rankOrGrade} {each.decidedBy.name}
          </Text>
          <Rows
            rows={[
              { label: 'Asked for', value: each.request },
              {
                label: 'Shown',
                value: each.records.map((key) => titles.get(key) ?? 'A record').join('; '),
              },
              { label: 'Harm test', value: each.harmTest },
              ...each.withheld.map(({ passage, harm, why }) => ({
                label: 'Withheld',
                value: `“${passage}”. ${harmNames[harm]}: ${why}`,
              })),
            ]}
          />
        </div>
      ))}
    </Stack>
  );
}

/** What the member was shown of the case, what is withheld and why. Never part of the copy. */
export const disclosureSection: CaseSection = {
  group: 'Letters',
  title: 'Disclosure copies and what is withheld',
  has: ({ state }) => state.disclosureCopy.decided.length > 0,
  draw: DisclosureSection,
};
