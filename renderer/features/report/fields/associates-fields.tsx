import {
  associateKindWords,
  relationshipWords,
} from '../../../../shared/domain/report/association-words.ts';
import type { Associate } from '../../../../shared/domain/report/associates.ts';
import { optionsOf } from '../../../ui/form/option.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { ThingList } from '../../../ui/form/thing-list.tsx';
import { useValue, When } from '../../../ui/form/when.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { AlreadyKnown } from '../already-known.tsx';
import { blankAssociate } from '../blank-report.ts';
import { AssociateNameFields } from './associate-name-fields.tsx';
import { AssociateTieFields } from './associate-tie-fields.tsx';
import { GroupDetailFields } from './group-detail-fields.tsx';
import { PersonDetailFields } from './person-detail-fields.tsx';

/** Everybody and everything the subject is associated with: people, groups, businesses, online groups, or somebody not identified. */
export function AssociatesFields({ at }: { readonly at: string }) {
  return (
    <ThingList
      name={at}
      label="Who is the association with?"
      thing="Associate"
      addLabel="Add another associate"
      whenEmpty="Add at least one. Where nobody can say who it is, choose “Not identified”."
      most={60}
      fresh={() => blankAssociate(freshId())}
    >
      {(path) => <AssociateFields at={path} />}
    </ThingList>
  );
}

/** `associateId` is not asked; the card keeps it. */
function AssociateFields({ at }: { readonly at: string }) {
  const kind = asKind(useValue(`${at}.kind`));
  return (
    <>
      <SelectField
        name={`${at}.kind`}
        label="What is it?"
        options={optionsOf(associateKindWords)}
      />
      {kind ? (
        <>
          <AssociateNameFields at={at} kind={kind} />
          <AlreadyKnown
            of="associate"
            names={
              kind === 'person'
                ? [`${at}.surname`, `${at}.forenames`, `${at}.aliases`, `${at}.phones`]
                : [`${at}.name`, `${at}.none`, `${at}.aliases`]
            }
          />
          <SelectField
            name={`${at}.relationship`}
            label="What are they to the subject?"
            options={optionsOf(relationshipWords)}
          />
          <NoSourceIdentities at={at} />
          <When field={`${at}.relationship`} is={['other']}>
            <TextField name={`${at}.relationshipDetail`} label="What is the relationship?" />
          </When>
          <AssociateTieFields at={at} />
          {kind === 'person' ? <PersonDetailFields at={at} /> : null}
          {kind === 'group' || kind === 'business' || kind === 'online-group' ? (
            <GroupDetailFields at={at} kind={kind} />
          ) : null}
        </>
      ) : null}
    </>
  );
}

function NoSourceIdentities({ at }: { readonly at: string }) {
  if (useValue(`${at}.relationship`) !== 'current-or-former-informant') return null;
  return (
    <Heed
      tone="warning"
      source={{ kind: 'house', why: 'The identity of a source is never kept in this application.' }}
    >
      Never write down here who is or was a covert human intelligence source. Speak to the source
      handling unit.
    </Heed>
  );
}

const asKind = (value: unknown): Associate['kind'] | undefined =>
  typeof value === 'string' && Object.hasOwn(associateKindWords, value)
    ? (value as Associate['kind'])
    : undefined;
