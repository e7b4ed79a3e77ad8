import { useState } from 'react';
import { z } from 'zod';
import { policyEvents } from '../../../../shared/domain/policy/events.ts';
import type { Profile } from '../../../../shared/domain/policy/profile.ts';
import { profiles } from '../../../../shared/domain/policy/profiles.ts';
import { versionName, type PolicySlice } from '../../../../shared/domain/policy/slice.ts';
import { ownVersions } from '../../../../shared/domain/policy/versions.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { YesNo } from '../../../ui/form/yes-no-unknown.tsx';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { useAct } from '../../../vault-client/use-act.ts';

const type = 'policy.drafted/1';
const heading = policyEvents[type].omit({ type: true, draftId: true, basedOn: true });
const blank = 'blank';
const newForce = heading.extend({
  original: z.string().min(1, 'Choose what it begins with.').max(90),
});

type Props = {
  readonly slice: PolicySlice;
  /** The version to copy; absent for a force that is new here. */
  readonly original: Profile | undefined;
  readonly onDone: (draftId: string | undefined) => void;
};

/** Begins a version of the unit's own: the next one of its policy, or the first one of a new force. */
export function BeginForm({ slice, original, onDone }: Props) {
  const [draftId] = useState(freshId);
  const [schema] = useState(() => (original ? heading : newForce));
  const draftKey = `unit/${type}/${original ? 'version' : 'force'}`;
  const title = original ? 'New version of the policy' : 'New force';
  const record = useAct('unit', draftKey);
  const known = [...profiles, ...ownVersions(slice)];
  return (
    <Card title={title}>
      <CaseForm
        schema={schema as typeof newForce}
        draft={{ key: draftKey, title }}
        defaultValues={original ? startOf(slice, original) : emptyForce}
        says="The version begins as a copy. Then change it value by value: each change says who decided it and why. It governs nothing before it is approved, and a case keeps the version it was opened under."
        submitLabel="Begin the version"
        submit={({ original: chosen, ...values }) =>
          record({ type, draftId, ...values, ...basedOn(original, chosen, known) })
        }
        onSaved={() => onDone(draftId)}
        onCancel={() => onDone(undefined)}
      >
        {original ? null : (
          <>
            <SelectField
              name="original"
              label="What does it begin with?"
              options={[
                { value: blank, label: 'A blank: only what is ours in every force' },
                ...known.map((profile) => ({
                  value: versionName(profile.id, profile.version),
                  label: `A copy of ${profile.title}`,
                })),
              ]}
            />
            <TextField name="force" label="Force" />
            <TextField
              name="profileId"
              label="Short name"
              hint="Small letters and hyphens, such as westshire: records name the policy by it"
            />
          </>
        )}
        <TextField name="version" label="Version" width="short" />
        <TextField name="title" label="Name of this version" />
        <TextField name="citation" label="How letters cite it" />
        <LongText
          name="basis"
          label="What it rests on"
          hint="Which text of the force, and what of it could be read"
          limit={textLimits.paragraph}
          rows={2}
        />
        <CivilDateField name="effectiveFrom" label="Effective from" />
        {original ? null : (
          <YesNo name="governs" label="Are this unit’s new cases opened under it from that day?" />
        )}
        <LongText name="reason" label="Why a new version?" limit={textLimits.paragraph} rows={2} />
      </CaseForm>
    </Card>
  );
}

const emptyForce = {
  original: '',
  force: '',
  profileId: '',
  version: '1',
  title: '',
  citation: '',
  basis: '',
  reason: '',
};

const startOf = (slice: PolicySlice, original: Profile): Record<string, unknown> => ({
  profileId: original.id,
  force: original.force,
  version: nextVersion(slice, original),
  title: `${original.title.replace(/, own copy$/, '')}, own copy`,
  citation: original.citation,
  basis: original.basis,
  governs: true,
  reason: '',
});

/** The number after the last one that the unit gave. */
function nextVersion(slice: PolicySlice, { id, version }: Profile): string {
  const stem = version.replace(/-unit\.\d+$/, '');
  const numbers = Object.values(slice.drafts)
    .filter((draft) => draft.profileId === id)
    .map((draft) => Number(/-unit\.(\d+)$/.exec(draft.version)?.[1] ?? 0));
  return `${stem}-unit.${String(Math.max(0, ...numbers) + 1)}`;
}

function basedOn(
  original: Profile | undefined,
  chosen: string | undefined,
  known: readonly Profile[],
): object {
  const base =
    original ?? known.find((profile) => versionName(profile.id, profile.version) === chosen);
  return base ? { basedOn: { profileId: base.id, version: base.version } } : {};
}
