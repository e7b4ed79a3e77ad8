import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import type {
  Nomination,
  StrategyContent,
} from '../../../../shared/domain/control-strategy/slice.ts';
import type { Worded } from '../../../../shared/domain/policy/values.ts';
import { isContested } from '../../../../shared/domain/register.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import type { Row } from '../../../ui/rows.tsx';
import { TwoVersions } from '../two-versions.tsx';
import { monitorsOf, tidy } from './strategy-words.ts';

const type = 'control-strategy.settled/1';
const noPreference = 'One has to be shown meanwhile. That says nothing about which is right.';

type Props = { readonly unit: VaultAnswers['unit']; readonly areas: readonly Worded[] };

/** Strategies adopted apart, and namings for one area made apart: each with its versions side by side. */
export function TwoStrategies({ unit: { state }, areas }: Props) {
  const { standing, nominated } = state.controlStrategy;
  const wordingOf = (code: string): string =>
    tidy(areas.find((area) => area.code === code)?.wording ?? code.replaceAll('-', ' '));
  const keyOf = (register: readonly { readonly actId: string }[]): string =>
    register.map(({ actId }) => actId).join();
  const rowsOfNaming = (value: Nomination): readonly Row[] => [
    { label: 'Who monitors it', value: monitorsOf(state, value) },
    { label: 'Note', value: value.note },
  ];
  return (
    <>
      {isContested(standing) ? (
        <TwoVersions
          key={keyOf(standing)}
          about="the control strategy"
          register={standing}
          counts={standing[0]}
          why={noPreference}
          rowsOf={(value) => strategyRows(value, wordingOf)}
          event={{ type }}
        />
      ) : null}
      {Object.entries(nominated)
        .filter(([, register]) => isContested(register))
        .map(([area, register]) => (
          <TwoVersions
            key={keyOf(register)}
            about={wordingOf(area)}
            register={register}
            counts={register[0]}
            why={noPreference}
            rowsOf={rowsOfNaming}
            event={{ type, area }}
          />
        ))}
    </>
  );
}

const strategyRows = (
  value: StrategyContent,
  wordingOf: (code: string) => string,
): readonly Row[] => [
  {
    label: 'Adopted',
    value: `${formatPlain(value.adoptedOn)}, by ${value.adoptedBy.name}, ${value.adoptedBy.role}`,
  },
  { label: 'Threats', value: value.threats },
  { label: 'To prevent', value: value.prevention },
  { label: 'To safeguard', value: value.safeguarding },
  { label: 'On intelligence', value: value.proactive },
  { label: 'Areas of risk', value: value.areas.map(wordingOf).join('; ') },
];
