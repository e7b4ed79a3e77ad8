import type { ComponentType } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { isChallengeOpen, isReferralOpen } from '../../../shared/domain/gift/standing.ts';
import { AnswerForm, DecideForm, DisposeForm, ReferForm, StrikeOutForm } from './act-forms.tsx';
import { ChallengeAnswerForm, ChallengeForm } from './challenge-forms.tsx';
import { CorrectForm } from './offer-form.tsx';

type View = VaultAnswers['giftView'];
type FormProps = { readonly view: View; readonly onDone: () => void };

/** What can be recorded of an offer. */
export type GiftAct = { readonly title: string; readonly Form: ComponentType<FormProps> };

type PlainForm = ComponentType<{
  readonly giftId: string;
  readonly today: View['today'];
  readonly onDone: () => void;
}>;
const act = (title: string, Plain: PlainForm): GiftAct => ({
  title,
  Form: ({ view, onDone }) => (
    <Plain giftId={view.gift.giftId} today={view.today} onDone={onDone} />
  ),
});

const decide = act('Record the decision', DecideForm);
const refer = act('Refer it', ReferForm);
const answer = act('Record the answer', AnswerForm);
const dispose = act('Say what became of it', DisposeForm);
const challenge = act('Challenge it', ChallengeForm);
const answerChallenge = act('Answer the challenge', ChallengeAnswerForm);
const strikeOut = act('Strike out', StrikeOutForm);
const correct: GiftAct = {
  title: 'Correct',
  Form: ({ view, onDone }) => <CorrectForm gift={view.gift} onDone={onDone} />,
};

/** The acts that an offer takes as it stands, what it waits for first. */
export function actsFor({ gift, standing, wait }: View): readonly GiftAct[] {
  if (standing === 'struck-out') return [];
  const isOpen = isReferralOpen(gift);
  const acts = [
    ...(isChallengeOpen(gift) ? [answerChallenge] : []),
    ...(isOpen ? [answer] : []),
    ...(standing === 'accepted-pending' ? [decide] : []),
    ...(isOpen ? [] : [refer]),
    ...(standing === 'declined-at-time' ? [] : [dispose]),
    ...(isChallengeOpen(gift) ? [] : [challenge]),
    correct,
    strikeOut,
  ];
  const first = wait === 'referral' ? refer : wait === 'disposal' ? dispose : undefined;
  return first ? [first, ...acts.filter((each) => each !== first)] : acts;
}
