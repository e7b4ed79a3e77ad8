import { Button, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import { approvingOffices } from '../../shared/domain/gift/extract-rules.ts';
import { personWords, type NamedPerson } from '../../shared/domain/named-person.ts';
import { formatPlain, type CivilDate } from '../../shared/kit/civil-date.ts';
import { itemId } from '../../shared/kit/ids.ts';
import { ok, type Result } from '../../shared/kit/result.ts';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { CaseForm } from '../ui/form/case-form.tsx';
import { CivilDateField } from '../ui/form/date-field.tsx';
import type { FormSchema } from '../ui/form/form-resolver.ts';
import { PersonPicker } from '../ui/form/person-picker.tsx';
import { useAct } from '../vault-client/use-act.ts';
import { usePeople } from '../vault-client/use-people.ts';
import { Headed } from './headed.tsx';
import { PeopleHint } from './people-hint.tsx';
import { Stack } from './stack.tsx';
import { SaveOutsideDialog } from './save-paper-dialog.tsx';

/** @file What is published of a register: made by one, approved by another who holds an office, and only then saved as a file. */

/** Something that was put together to be published. */
type ToPublish = {
  readonly extractId: string;
  readonly rows: readonly unknown[];
  readonly madeBy: string;
  readonly approved?:
    | { readonly approvedBy: NamedPerson; readonly approvedOn: CivilDate }
    | undefined;
  readonly saved: readonly string[];
};
/** What can be done with it next. */
type PublishAct = 'approve' | 'save';

const rowsWords = (count: number): string => `${String(count)} ${count === 1 ? 'row' : 'rows'}`;
const times = (count: number): string => (count === 1 ? 'once' : `${String(count)} times`);

/** How the approval is recorded. */
type Approval = {
  readonly register: 'gifts' | 'interests';
  readonly type: 'gift-extract.approved/1' | 'interest-extract.approved/1';
  readonly schema: FormSchema;
  /** `Approve an extract` */
  readonly title: string;
  /** `extract` */
  readonly thing: string;
};

type Props<One extends ToPublish> = {
  /** `Extracts for publication` */
  readonly title: string;
  readonly actions?: ReactNode;
  /** The oldest first. */
  readonly extracts: readonly One[];
  /** What stands there before there is one; without it nothing does. */
  readonly none?: ReactNode;
  /** What stands before the list while nothing is being approved. */
  readonly before?: ReactNode;
  readonly today: CivilDate;
  readonly titleOf: (one: One) => string;
  readonly tableOf: (one: One) => ReactNode;
  readonly approval: Approval;
  readonly saving: {
    readonly title: string;
    readonly fileName: string;
    readonly save: (one: One, token: string) => Promise<Result<{ rows: number }, VaultError>>;
  };
};

/** What was put together of a register to be published, from its making to its file. */
export function Publication<One extends ToPublish>(props: Props<One>) {
  const { extracts, titleOf, saving } = props;
  const [doing, setDoing] = useState<{ readonly what: PublishAct; readonly one: One }>();
  const done = (): void => setDoing(undefined);
  if (doing?.what === 'approve')
    return (
      <Card title={titleOf(doing.one)}>
        {props.tableOf(doing.one)}
        <ApproveForm
          {...props.approval}
          extractId={doing.one.extractId}
          today={props.today}
          onDone={done}
        />
      </Card>
    );
  const isShown = extracts.length > 0 || props.none !== undefined;
  return (
    <>
      {props.before}
      {isShown ? (
        <Card title={props.title} actions={props.actions}>
          {extracts.length === 0 ? props.none : null}
          <Stack>
            {extracts.toReversed().map((one) => (
              <OneToPublish
                key={one.extractId}
                title={titleOf(one)}
                extract={one}
                onDo={(what) => setDoing({ what, one })}
              />
            ))}
          </Stack>
          {doing ? (
            <SaveApproved
              title={saving.title}
              fileName={saving.fileName}
              save={(token) => saving.save(doing.one, token)}
              onClose={done}
            />
          ) : null}
        </Card>
      ) : null}
    </>
  );
}

/** One of them in the list: who made it, who approved it, and what comes next. */
function OneToPublish(props: {
  readonly title: string;
  readonly extract: ToPublish;
  readonly onDo: (act: PublishAct) => void;
}) {
  const { title, extract } = props;
  const { approved, saved } = extract;
  const next = approved ? 'Save as a file' : 'Look at it and approve';
  const approval = approved
    ? `Approved by ${personWords(approved.approvedBy)} on ${formatPlain(approved.approvedOn)}.`
    : 'Not approved yet.';
  return (
    <Headed
      head={<Text weight="semibold">{title}</Text>}
      badge={
        <Badge tone={approved ? 'success' : 'warning'}>
          {approved ? 'Approved' : 'Waiting for approval'}
        </Badge>
      }
    >
      <Text>
        {`${rowsWords(extract.rows.length)}, made by ${extract.madeBy}. ${approval}${saved.length === 0 ? '' : ` Saved ${times(saved.length)}.`}`}
      </Text>
      <div>
        <Button
          size="small"
          aria-label={`${next}: ${title}`}
          onClick={() => props.onDo(approved ? 'save' : 'approve')}
        >
          {next}
        </Button>
      </div>
    </Headed>
  );
}

/** A second person, who holds an office, approves what is published. */
function ApproveForm(
  props: Approval & {
    readonly extractId: string;
    readonly today: CivilDate;
    readonly onDone: () => void;
  },
) {
  const { register, type, thing } = props;
  const draftKey = `${register}/${type}/${props.extractId}`;
  const record = useAct(register, draftKey);
  const people = usePeople().filter(({ offices }) =>
    offices.some((held) => approvingOffices.some((office) => office === held)),
  );
  return (
    <CaseForm
      schema={props.schema}
      draft={{ key: draftKey, title: props.title }}
      defaultValues={{ extractId: itemId.parse(props.extractId), approvedOn: props.today }}
      says={`Says who approved these very rows. Whoever made the ${thing} does not approve it.`}
      submitLabel="Record the approval"
      submit={(values) => record({ type, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <PersonPicker
        name="approvedBy"
        label="Who approved it?"
        people={people.map(({ personId, name, rankOrGrade }) => ({
          name,
          detail: rankOrGrade,
          value: { personId, name, rankOrGrade },
        }))}
        whenNobody={<PeopleHint />}
      />
      <CivilDateField name="approvedOn" label="Day of the approval" />
    </CaseForm>
  );
}

/** Saves what was approved as a file for everybody to read. */
function SaveApproved(props: {
  readonly title: string;
  readonly fileName: string;
  readonly save: (token: string) => Promise<Result<{ readonly rows: number }, VaultError>>;
  readonly onClose: () => void;
}) {
  return (
    <SaveOutsideDialog
      title={props.title}
      fileName={props.fileName}
      save={async (token) => {
        const saved = await props.save(token);
        return saved.ok ? ok({ pages: saved.value.rows }) : saved;
      }}
      onClose={props.onClose}
      before={
        <Text block>
          The file holds what was approved, and lies outside the vault for everybody to read. This
          is recorded as a disclosure, with your name, before it is written.
        </Text>
      }
      after={(rows) => `${rowsWords(rows)}, as they were approved.`}
    />
  );
}
