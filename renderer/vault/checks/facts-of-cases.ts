import type { Mention, Told } from '../../../shared/domain/mention.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';
import type { AssociateFact, Party } from './facts.ts';

/** Officers and their associates, as the cases in sight tell of them. */
export function* factsOfCases({ mentions, ties }: Told): Steps<readonly AssociateFact[]> {
  const byKey = new Map<Mention['key'], Mention>();
  yield* forEachInSteps(mentions, (mention) => {
    if (mention.in.kind === 'case') byKey.set(mention.key, mention);
  });
  const facts: AssociateFact[] = [];
  yield* forEachInSteps(ties, (tie) => {
    if (tie.kind !== 'association') return;
    const [associate, officer] = [byKey.get(tie.from), byKey.get(tie.to)];
    if (associate && officer)
      facts.push({
        ...{ kind: 'associate', key: associate.key, in: associate.in },
        ...{ officer: asParty(officer), associate: asParty(associate), what: tie.says },
      });
  });
  return facts;
}

/** A body's company number is the first that looks like one. */
function asParty({ key, kind, names, birthDate, numbers }: Mention): Party {
  const number =
    kind === 'organisation' ? (numbers.find((each) => companyNumber.test(each.trim())) ?? '') : '';
  return { key, kind, names, number, birthDate, numbers };
}

const companyNumber = /^(?:[A-Z]{2})?\d{6,8}$/iu;
