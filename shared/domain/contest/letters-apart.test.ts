import { describe, expect, it } from 'vitest';
import { aDesk, toldAs, type Desk } from '../../../test/builders/apart.ts';
import { anOpening } from '../../../test/builders/case-story.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import type { LooseEvent } from '../enlist.ts';
import { standingLetters } from '../letter/current.ts';
import { contestsOf } from './contests-of.ts';

// Everybody named here is invented.
const past = toldAs('Imogen', [[anOpening()], [aReport()]]);
const issued = (name: string): LooseEvent => ({
  type: 'letter.issued/1',
  kind: 'notice-of-conditions',
  version: 1,
  issuedOn: day('2027-02-18'),
  model: { title: 'Notice' },
  pdf: { sha256: 'a'.repeat(64), sizeBytes: 3 },
  letterId: anId(name),
  docxBase64: 'AAAA',
});
const letterOfImogen = anId('letter of Imogen');
const withdrawn: LooseEvent = {
  type: 'letter.withdrawn/1',
  letterId: letterOfImogen,
  withdrawnOn: day('2027-02-18'),
  reason: 'The wrong address.',
};
const served: LooseEvent = {
  type: 'notice.served/1',
  letterId: letterOfImogen,
  method: 'in-person',
  servedOn: day('2027-02-18'),
};
const done: LooseEvent = {
  type: 'task.done/1',
  taskId: anId('task'),
  doneOn: day('2027-02-18'),
  result: 'Rang the gym.',
};
const cancelled: LooseEvent = {
  type: 'task.cancelled/1',
  taskId: anId('task'),
  cancelledOn: day('2027-02-18'),
  reason: 'No longer needed.',
};
const task: LooseEvent = {
  type: 'task.set/1',
  taskId: anId('task'),
  what: 'Ask the gym.',
  detail: '',
  owner: { personId: anId('Farrah'), name: 'Farrah' },
  dueOn: day('2027-03-01'),
  priority: 'ordinary',
};

/** Two who did one thing each, apart, and met. */
function apart(before: typeof past, one: LooseEvent, other: LooseEvent): Desk {
  const imogen = aDesk('Imogen', before).does(one);
  const rafi = aDesk('Rafi', before).does(other);
  expect(rafi.meets(imogen).state).toEqual(imogen.meets(rafi).state);
  return imogen.meets(rafi);
}

/** Chooses the version recorded by the event of this type, or the one that is not provisional. */
function chosen(desk: Desk, pick: (event: LooseEvent) => boolean): Desk {
  const [contest] = contestsOf(desk.state);
  const versions = contest?.kind === 'turn' ? contest.versions : [];
  const stands = versions.find(({ event }) => pick(event))?.actId ?? '';
  return desk.does({
    type: 'contest.settled/1',
    contest: contest?.key ?? '',
    stands,
    over: versions.map(({ actId }) => actId).filter((actId) => actId !== stands),
    reason: 'As agreed by telephone.',
  });
}

const lettersIn = ({ state }: Desk) =>
  standingLetters(state, 'notice-of-conditions').map(({ letterId }) => letterId);

describe('letters of one kind that two issued apart', () => {
  const both = apart(past, issued('letter of Imogen'), issued('letter of Rafi'));

  it('are both kept, and shown as a choice to make, without the bytes of their papers', () => {
    expect(both.state.letter.issued).toHaveLength(2);
    expect(contestsOf(both.state)).toMatchObject([{ kind: 'turn', versions: [{}, {}] }]);
    expect(JSON.stringify(both.state)).not.toContain('docxBase64');
  });

  it('leave the chosen one standing; the other stays on the list, as one that counts no more', () => {
    const desk = chosen(both, (event) => event['letterId'] === anId('letter of Rafi'));
    expect(lettersIn(desk)).toEqual([anId('letter of Rafi')]);
    expect(contestsOf(desk.state)).toEqual([]);
    expect(
      desk.state.letter.issued.find(({ letterId }) => letterId === letterOfImogen),
    ).toMatchObject({ withdrawn: { reason: 'As agreed by telephone.' } });
  });

  it('are no choice where the second was issued by somebody who had seen the first', () => {
    const first = aDesk('Imogen', past).does(issued('letter of Imogen'));
    const second = aDesk('Rafi', first.acts).does(issued('letter of Rafi'));
    expect(contestsOf(second.state)).toEqual([]);
  });
});

describe('a letter that one withdrew while another served it', () => {
  const before = aDesk('Imogen', past).does(issued('letter of Imogen')).acts;
  const both = apart(before, withdrawn, served);

  it('counts as withdrawn until somebody chooses', () => {
    expect(contestsOf(both.state)).toHaveLength(1);
    expect(lettersIn(both)).toEqual([]);
  });

  it('stands where the service is chosen, and not where the withdrawal is', () => {
    expect(lettersIn(chosen(both, ({ type }) => type === served.type))).toEqual([letterOfImogen]);
    expect(lettersIn(chosen(both, ({ type }) => type === withdrawn.type))).toEqual([]);
  });
});

describe('a task that one did while another cancelled it', () => {
  const both = apart(aDesk('Imogen', past).does(task).acts, done, cancelled);
  const endsIn = ({ state }: Desk) => state.task.tasks[0]?.ends.map((end) => end.how);

  it('holds both ends until somebody chooses one', () => {
    expect(contestsOf(both.state)).toHaveLength(1);
    expect(endsIn(both)?.toSorted()).toEqual(['cancelled', 'done']);
    expect(endsIn(chosen(both, ({ type }) => type === cancelled.type))).toEqual(['cancelled']);
    expect(endsIn(chosen(both, ({ type }) => type === done.type))).toEqual(['done']);
  });
});
