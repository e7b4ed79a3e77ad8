import { useState } from 'react';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import { protectionWords } from '../../../shared/domain/report/words.ts';
import { provisional } from '../../../shared/domain/register.ts';
import { reporterEvents } from '../../../shared/domain/reporter/events.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import type { ActFormProps } from '../act.tsx';
import { blankReporter } from '../blank-reporter.ts';
import { ReporterFields } from '../reporter-fields.tsx';

const type = 'reporter.identified/1';
const schema = reporterEvents[type].omit({ type: true, protection: true, over: true });

/** Records who reported, or alters it: sealed apart, under a key of its own. How far they are protected is the report's to say. */
export function ReporterForm({ view, done, cancel }: ActFormProps) {
  const { identified } = view.state.reporter;
  const route = reportOf(view.state.report)?.route;
  const draft = { key: `${view.caseId}/${type}`, title: 'Reporter' };
  const record = useAct(view.caseId, draft.key);
  const [over] = useState(() => identified.map(({ actId }) => actId));
  const [defaultValues] = useState(() => provisional(identified) ?? blankReporter);
  if (route === undefined)
    return (
      <EmptyState title="No report yet" says="Who reported is recorded once there is a report." />
    );
  if (route.protection === 'anonymous' && identified.length === 0)
    return (
      <EmptyState
        title="The report is anonymous"
        says="Nobody knows who reported, and nobody tries to find out. If they have come forward since, amend how it was reported first."
      />
    );
  return (
    <CaseForm
      schema={schema}
      draft={draft}
      defaultValues={defaultValues}
      says={`Records who reported, apart from the case. Protection: ${protectionWords[route.protection].toLowerCase()}, as the report says. The timeline tells that it was done, never who.`}
      fieldOf={(path) => (path === 'protection' ? 'identity.surname' : path)}
      submitLabel="Record the reporter"
      submit={(values) => record({ type, ...values, protection: route.protection, over })}
      onSaved={done}
      onCancel={cancel}
    >
      <ReporterFields at="" />
    </CaseForm>
  );
}
