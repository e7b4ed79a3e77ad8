import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { nominationFor, strategyOf } from '../../../../shared/domain/control-strategy/slice.ts';
import { fillsFor, policySource, policyValue } from '../../../../shared/domain/policy/resolve.ts';
import { findVersion } from '../../../../shared/domain/policy/versions.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Rows } from '../../../ui/rows.tsx';
import { Why } from '../../../ui/why.tsx';
import { AdoptForm } from './adopt-form.tsx';
import { NominateForm } from './nominate-form.tsx';
import { monitorsOf, tidy } from './strategy-words.ts';
import { TwoStrategies } from './two-strategies.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '960px',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

type Doing = 'adopt' | { readonly area: string };

/** The unit's control strategy: what it does this year, which areas of risk it watches, and who monitors each. */
export function StrategyPanel({ unit }: { readonly unit: VaultAnswers['unit'] }) {
  const styles = useStyles();
  const [doing, setDoing] = useState<Doing>();
  const { governing, state } = unit;
  const profile = findVersion(state.policy, governing.profileId, governing.version);
  if (!profile) return null;
  const policy = { profile, fills: fillsFor(state.policy, profile) };
  const areas = policyValue(policy, 'strategy.riskAreas') ?? [];
  const done = (): void => setDoing(undefined);
  if (doing === 'adopt') return <AdoptForm areas={areas} onDone={done} />;
  const nominating =
    typeof doing === 'object' ? areas.find(({ code }) => code === doing.area) : undefined;
  if (nominating) return <NominateForm area={nominating} unit={unit} onDone={done} />;
  const last = strategyOf(state.controlStrategy);
  return (
    <div className={styles.column}>
      <TwoStrategies unit={unit} areas={areas} />
      <Card
        title="Control strategy"
        actions={<Button onClick={() => setDoing('adopt')}>Adopt a strategy</Button>}
      >
        <Text>
          An analysis of national and local threats, and what the unit makes of it this year.{' '}
          <Why
            source={policySource(policy, 'strategy.renewedAfterMonths')}
            of="the control strategy"
          />
        </Text>
        {last ? (
          <Rows
            rows={[
              {
                label: 'Adopted',
                value: `${formatPlain(last.adoptedOn)}, by ${last.adoptedBy.name}, ${last.adoptedBy.role}`,
              },
              { label: 'Threats', value: last.threats },
              { label: 'To prevent', value: last.prevention },
              { label: 'To safeguard', value: last.safeguarding },
              { label: 'On intelligence', value: last.proactive },
              {
                label: 'Areas of risk',
                value: areas
                  .filter(({ code }) => last.areas.includes(code))
                  .map(({ wording }) => tidy(wording))
                  .join('; '),
              },
            ]}
          />
        ) : (
          <EmptyState
            title="No strategy is adopted yet"
            says="The unit’s policy may ask for one; where it is silent, a unit may keep one all the same."
          />
        )}
      </Card>
      <Card title="Areas of risk, and who monitors them">
        {areas.length === 0 ? (
          <Text>
            The policy lists no areas of risk. Decide them under Policy, or in a version of the
            unit’s own.{' '}
            <Why source={policySource(policy, 'strategy.riskAreas')} of="areas of risk" />
          </Text>
        ) : null}
        <ul className={styles.list}>
          {areas.map((area) => (
            <li key={area.code} className={styles.line}>
              <div>
                <Text weight="semibold" block>
                  {tidy(area.wording)}
                </Text>
                <Text className={styles.soft}>
                  {monitorsOf(unit.state, nominationFor(unit.state.controlStrategy, area.code))}{' '}
                  <Why
                    source={area.source ?? policySource(policy, 'strategy.riskAreas')}
                    of={tidy(area.wording)}
                  />
                </Text>
              </div>
              <Button
                size="small"
                aria-label={`Nominate for ${tidy(area.wording)}`}
                onClick={() => setDoing({ area: area.code })}
              >
                Nominate
              </Button>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
