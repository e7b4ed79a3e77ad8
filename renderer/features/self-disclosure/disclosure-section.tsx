import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { systemWords } from '../../../shared/domain/report/subject-words.ts';
import type { SelfDisclosure } from '../../../shared/domain/self-disclosure/slice.ts';
import { selfDisclosureOutcomeWords } from '../../../shared/domain/self-disclosure/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { Headed } from '../headed.tsx';
import { Stack } from '../stack.tsx';

function DisclosureSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.selfDisclosure.disclosures.map((one) => (
        <Headed
          key={one.disclosureId}
          head={
            <Text weight="semibold">
              {formatPlain(one.disclosedOn)}: {one.period}
            </Text>
          }
          badge={
            <>
              {one.passedOn === 'yes' ? <Badge tone="danger">Passed on</Badge> : null}
              <Badge tone={one.decisions.length === 0 ? 'warning' : 'neutral'}>
                {one.decisions.length === 0
                  ? 'Awaits the authority'
                  : one.decisions
                      .map(({ outcome }) => selfDisclosureOutcomeWords[outcome])
                      .join('; ')}
              </Badge>
            </>
          }
        >
          <Rows rows={rowsOf(one)} />
        </Headed>
      ))}
    </Stack>
  );
}

const rowsOf = (one: SelfDisclosure): readonly Row[] =>
  [
    { label: 'Said to', value: personWords(one.madeTo) },
    { label: 'Systems', value: one.systems.map((system) => systemWords[system]).join('; ') },
    { label: 'What', value: one.what },
    { label: 'Why', value: one.why },
    { label: 'Passed on', value: one.passedOnDetail },
    {
      label: 'Unprompted',
      value: one.unprompted ? 'Yes, before anybody asked' : 'No',
    },
    ...one.decisions.flatMap((decision) => [
      {
        label: selfDisclosureOutcomeWords[decision.outcome],
        value: `${formatPlain(decision.decidedOn)}, by ${decision.decidedBy.rankOrGrade} ${decision.decidedBy.name}`,
      },
      { label: 'Action', value: decision.action },
      { label: 'Reasons', value: decision.reasons },
    ]),
  ].filter((row) => row.value !== '');

/** What the member said of their own past systems use, and what came of it. */
export const selfDisclosureSection: CaseSection = {
  group: 'Report',
  title: 'Self-disclosure',
  has: ({ state }) => state.selfDisclosure.disclosures.length > 0,
  draw: DisclosureSection,
};
