import type { Relationship } from '../../shared/domain/report/associates.ts';
import type { Association } from '../../shared/domain/report/association.ts';

/**
 * @file What the demonstration's reports and decisions say, by scenario (codes of the West Midlands profile). Invented; nobody is named in
 * them, so that any subject and any associate fit.
 */

/** The texts of one case, from the report to the decision. */
export type Narrative = {
  readonly scenario: string;
  readonly kinds: Association['kinds'];
  readonly howMet: Association['howMet'];
  /** What the person is to the member in this story. */
  readonly relationship: Relationship;
  readonly nature: string;
  readonly whyNotifiable: string;
  readonly managerComments: string;
  readonly mitigation: string;
  readonly interview: string;
  readonly reasons: string;
};

type Texts = readonly [
  nature: string,
  whyNotifiable: string,
  managerComments: string,
  mitigation: string,
  interview: string,
  reasons: string,
];

const narrative = (
  scenario: string,
  kinds: Narrative['kinds'],
  howMet: Narrative['howMet'],
  relationship: Narrative['relationship'],
  [nature, whyNotifiable, managerComments, mitigation, interview, reasons]: Texts,
): Narrative => ({
  scenario,
  kinds,
  howMet,
  relationship,
  nature,
  whyNotifiable,
  managerComments,
  mitigation,
  interview,
  reasons,
});

/** Two for each of the thirteen scenarios, and one for *other*. */
export const narratives: readonly Narrative[] = [
  narrative('criminal-conviction', ['family'], 'family', 'in-law', [
    'The associate married into the family three years ago. They meet at family occasions, about once a month, and exchange messages about the children.',
    'The associate was convicted of handling stolen goods and served eight months. There is regular contact through the family.',
    'Told me the same week. Open and straightforward; nothing was kept back.',
    'Contact at family occasions only, never alone. No talk of work. Any request for information is reported at once.',
    'The member described the contact in the same terms as the report. The associate has never asked about police work and avoids the subject.',
    'The conviction is recent and the contact regular, but it is family contact in company. What was agreed is enough, and less would leave the member exposed.',
  ]),
  narrative('criminal-conviction', ['keeping-company'], 'gym-or-sport', 'acquaintance', [
    'They train at the same boxing gym two evenings a week and sometimes share a lift home.',
    'Another member of the gym said that the associate had been to prison for supplying drugs. The conviction was not known to the member before.',
    'I advised against the lifts until the unit has looked at it. This was accepted without difficulty.',
    'Trains on other evenings. No lifts, no messages.',
    'The member had taken the associate for a decorator. They have stopped sharing lifts and would rather keep the gym.',
    'The association is of a sporting kind and can be kept apart from it. Changing evenings is a small burden and takes away the regular contact.',
  ]),
  narrative('charged', ['friendship-or-intimacy'], 'school-or-education', 'close-friend', [
    'Friends since school. They see each other most weekends and their families holiday together.',
    'The associate has been charged with conspiracy to defraud and is on bail awaiting trial at the Crown Court.',
    'The member is upset and wants to support the family. I have said that the case must not be discussed.',
    'No discussion of the prosecution. No attendance at court. Any approach by the defence or by witnesses is reported the same day.',
    'The member accepts that the trial must not be talked about. They have been asked to give a character reference and have said no.',
    'The prosecution is brought by this force. Without conditions until the trial has ended, the member and the trial are both at risk.',
  ]),
  narrative('charged', ['family'], 'family', 'sibling', [
    'The associate is a brother who lives at the same address while on bail.',
    'Charged with dangerous driving causing serious injury; the officers in the case work from the same station.',
    'The member asked to be moved from the shift that deals with the case. I agree.',
    'Posted to another station until the trial has ended. Papers and devices of the force are not taken home.',
    'The member told the brother on the first evening that they would not speak of it. The brother has kept to that.',
    'The household cannot be divided. A temporary posting and care with papers deal with the risk and no more.',
  ]),
  narrative('under-investigation', ['ally-or-colleague'], 'other-work', 'friend', [
    'They ran a market stall together before the member joined and still meet for a meal every few months.',
    'Officers from another force searched the associate’s premises in a tax investigation. No charge has been brought.',
    'The member learned of it from the associate and came to me before the end of the shift.',
    'No contact until the investigation has ended. The member tells the unit if the associate gets in touch.',
    'The associate telephoned after the search, in tears. The member said that they could not talk and ended the call.',
    'The investigation belongs to a partner agency and could be compromised by a careless word. A pause in contact is proportionate.',
  ]),
  narrative('under-investigation', ['social-media'], 'online', 'online-contact', [
    'They follow each other on two platforms and comment on each other’s pictures; they have met twice.',
    'The associate was interviewed under caution about harassment of a neighbour.',
    'I do not think that the member understood how much can be seen by others. We went through the settings together.',
    'The connection on both platforms is removed. Accounts are set so that the employer cannot be seen.',
    'The member knew of the quarrel but not of the interview under caution. The accounts have been closed to strangers.',
    'Contact was slight and open to view. Ending it online costs little and protects the investigation.',
  ]),
  narrative(
    'criminal-intelligence',
    ['keeping-company', 'friendship-or-intimacy'],
    'neighbourhood',
    'neighbour',
    [
      'The associate lives next door and looks after the dog. There is contact nearly every day.',
      'The member has seen cars come and go at night and believes that drugs are sold from the house.',
      'The member has young children and is worried about what the neighbours know. Welfare support was offered.',
      'Keys are taken back. Civil greetings only. What is seen is passed to the unit and not looked into.',
      'The member has made no checks and understands why. They would move if they could.',
      'The member cannot choose the neighbours. Distance, and passing on what is seen, keep the risk in hand.',
    ],
  ),
  narrative('criminal-intelligence', ['group-member'], 'gym-or-sport', 'fellow-member', [
    'A five-a-side team that plays on Sundays and drinks together afterwards; the member has played for two years.',
    'Two of the team are said to belong to an organised crime group and to have paid for the kit in cash.',
    'Others in the team know that the member is a police officer and have joked about it.',
    'The member leaves the team and the group chat.',
    'The member was asked once whether a car was “on the system”, said no, and did not report it at the time.',
    'A question about police systems was asked. Nothing short of leaving the team would protect the member.',
  ]),
  narrative(
    'dismissed-or-left-under-investigation',
    ['friendship-or-intimacy'],
    'other-work',
    'former-colleague',
    [
      'The associate was the member’s tutor. They stayed close after the dismissal and speak every week.',
      'The associate was dismissed for gross misconduct, for passing information to a relative.',
      'The member says that the friendship has nothing to do with work. I believe it, but the associate still asks after colleagues.',
      'No talk of colleagues, shifts or operations. Contact is noted and the notes are shown each quarter.',
      'The member agreed that some questions went further than friendship and was glad to have a reason not to answer.',
      'The associate knows how the force works and has misused that before. Notes and a clear limit are necessary; ending the friendship is not.',
    ],
  ),
  narrative(
    'dismissed-or-left-under-investigation',
    ['ally-or-colleague'],
    'other-work',
    'friend',
    [
      'They share an allotment and meet there most weekends.',
      'The associate resigned while under investigation for gross misconduct towards a member of the public.',
      'A quiet and reliable officer. The report came within days of the resignation becoming known.',
      'The unit is told of any approach about the investigation.',
      'They talk about vegetables. The investigation came up once and was not pursued.',
      'The contact is harmless and open. Advice is enough.',
    ],
  ),
  narrative(
    'former-officer-investigating',
    ['ally-or-colleague'],
    'other-work',
    'former-colleague',
    [
      'Former colleagues on the same team who meet for lunch about six times a year.',
      'The associate retired from the force and now works as an investigator for a law firm that brings claims against it.',
      'I have reminded the member that the firm has two live claims that concern this station.',
      'No contact while claims that concern the station are open. Invitations are declined and noted.',
      'The member did not know of the claims. The associate has asked whether a sergeant “is still about”.',
      'The firm’s interest is opposed to the force’s in live claims. A pause until these are closed is necessary and limited.',
    ],
  ),
  narrative(
    'former-officer-investigating',
    ['friendship-or-intimacy'],
    'other-work',
    'close-friend',
    [
      'Godparent to the member’s daughter; the families are close.',
      'The associate left the police and traces witnesses for solicitors.',
      'Both know where the line is. The member has asked for it in writing.',
      'No talk of cases, people or addresses. Any request is reported the same day.',
      'The member could recall one request, years ago, which was refused and forgiven.',
      'A long friendship with one known pressure. A written limit respects the first and answers the second.',
    ],
  ),
  narrative('private-investigator', ['keeping-company'], 'through-a-third-party', 'acquaintance', [
    'Introduced by a mutual friend; they meet in a group for a quiz on Thursdays.',
    'The associate is a licensed private investigator who works for insurers.',
    'No concerns. Reported because the policy says so.',
    'The member tells the unit if work is mentioned.',
    'The associate knows what the member does and has never asked anything.',
    'Contact is in company and without any sign of interest. Recording it and advice are enough.',
  ]),
  narrative('private-investigator', ['common-purpose'], 'other', 'friend', [
    'The member was asked to help at weekends with serving papers, for pay.',
    'The business is a private investigator’s. The work was declined, but the member has done two favours without pay.',
    'The member saw it as helping a friend. I have explained business interests and associations.',
    'No work, paid or not, for the business.',
    'Both favours were deliveries of sealed letters. The member did not know what was in them.',
    'Working for a private investigator cannot be squared with the office, paid or not. The condition forbids only that.',
  ]),
  narrative('vigilante', ['social-media'], 'online', 'fellow-member', [
    'The member joined an online group about child safety, which later began to confront people in the street and film them.',
    'The group poses as children, arranges meetings and publishes what it films. It has harmed two investigations.',
    'The member joined as a parent and was shocked to see the films. Came to me the next morning.',
    'The member leaves the group and does not take part in others of its kind.',
    'The member posted twice, about reporting to the police first. Nobody in the group knows the member’s occupation.',
    'Staying would lend the group the standing of an officer. Leaving is what the member has already chosen.',
  ]),
  narrative('vigilante', ['group-member', 'family'], 'family', 'sibling', [
    'The member’s sister organises a street patrol; the member lent it two radios and a high-visibility coat.',
    'The patrol stops people and asks for their names. It claims to act for the public and takes no money.',
    'The coat was the member’s own. The radios have been given back.',
    'No equipment, advice or presence. The patrol’s plans, if heard of, are passed to the neighbourhood team.',
    'The member thought of it as neighbours looking after each other and now sees how it looks from the other side.',
    'The family tie remains. Help to the patrol must end, since its members rely on it being seen.',
  ]),
  narrative('protest', ['common-purpose'], 'through-a-third-party', 'close-friend', [
    'A close friend speaks at demonstrations against the police service; the member has gone along twice, off duty.',
    'At the second demonstration the rule of law itself was rejected and officers were named on placards.',
    'The member holds strong views about fairness and holds them decently. We spoke about appearances.',
    'The friendship may continue. No attendance at events of the group.',
    'The member left when names were called out. The friend knows and respects where the member works.',
    'Being seen there would harm confidence. The friendship itself is no risk and is not touched.',
  ]),
  narrative('protest', ['family', 'group-member'], 'family', 'parent', [
    'The member’s father belongs to a group that denies the authority of courts and constables.',
    'The group has served made-up papers on officers at their homes.',
    'The member does not share the views and has argued with the father about them.',
    'No officer’s name or address is spoken of at home. Papers of the group that arrive are handed in.',
    'The father has asked for the name of a bailiff. The member refused and told their sergeant.',
    'Officers’ addresses are what the group seeks. The conditions guard those and leave the family in peace.',
  ]),
  narrative('media', ['friendship-or-intimacy'], 'school-or-education', 'friend', [
    'Shared a house at university and have stayed friends; the associate reports on crime for a local newspaper.',
    'The associate is a journalist who writes about this force.',
    'A sensible arrangement already exists between them. I have asked for it to be written down.',
    'No talk of work. Press enquiries go to the press office.',
    'They have a rule that neither speaks of work, kept for nine years.',
    'The friendship is old, open and well managed. Recording the rule is all that is needed.',
  ]),
  narrative('media', ['family', 'social-media'], 'family', 'sibling', [
    'The member’s brother presents a podcast on unsolved crimes; the member has been heard laughing in one episode.',
    'The podcast discusses live cases of the force and has a large audience.',
    'Nothing was said that should not have been, but the voice was recognised by two colleagues.',
    'The member is not present at recordings and is not mentioned.',
    'The member thought the microphone was off. The brother has offered to cut the passage.',
    'An officer’s voice lends weight to what is said of live cases. Keeping away from recordings is a light condition.',
  ]),
  narrative('extremist-group', ['family'], 'family', 'second-degree-relative', [
    'A cousin, seen at weddings and funerals, has joined an extremist group and posts its symbols.',
    'The cousin has asked the wider family to come to meetings.',
    'The member was plainly troubled and asked how to keep the rest of the family safe.',
    'No contact with the cousin apart from family occasions. Approaches are reported at once.',
    'The member has not been to a meeting and has asked the family not to share pictures of them in uniform.',
    'The cousin is an enthusiast, not an organiser. Distance protects the member; the family occasions can stand.',
  ]),
  narrative(
    'extremist-group',
    ['friendship-or-intimacy', 'social-media'],
    'online',
    'online-contact',
    [
      'The member has been in contact for a year with a person met in an online game, and has lately been sent links.',
      'The links lead to an extremist group’s pages, and the person says that they go to its meetings.',
      'The member brought the messages printed out. No link was opened after the first.',
      'Contact ends. The account is kept unchanged until the unit has taken copies.',
      'The person knows that the member “works for the council”. They have never met.',
      'The contact seeks to draw the member in. Nothing but ending it would do, and the member agrees.',
    ],
  ),
  narrative('conflicting-business', ['common-purpose'], 'family', 'spouse-or-civil-partner', [
    'The member’s spouse is a director of a firm that supplies doormen.',
    'The firm’s licences are looked at by the licensing team on which the member serves.',
    'I have kept the firm’s files from the member until the unit has decided.',
    'The member takes no part in licensing matters of the firm or its competitors.',
    'The member has never dealt with the firm’s licences and had asked a colleague to do so once.',
    'The conflict is of duties, not of character. Keeping the files apart removes it.',
  ]),
  narrative('conflicting-business', ['ally-or-colleague'], 'other-work', 'close-friend', [
    'A close friend owns a garage that recovers vehicles under a contract with the force.',
    'The member has ordered recoveries from that garage when on duty.',
    'The log shows nothing out of the ordinary, but the garage was chosen more often than its share.',
    'Recoveries are ordered through the control room, never by the member.',
    'The member picked the garage because it came quickly. No favour was asked or given.',
    'How it looks is enough to matter. The control room’s rota takes away the choice and the suspicion.',
  ]),
  narrative(
    'intimate-through-policing',
    ['friendship-or-intimacy'],
    'policing-purpose',
    'intimate-relationship',
    [
      'The member took the associate’s statement after a burglary last year. They met again by chance at a class and have begun a relationship.',
      'The first contact was for a policing purpose. The associate was the victim in a case that is now closed.',
      'The member told me before the relationship had become close. I have asked for guidance.',
      'The member has no access to the closed case and no part in any other that concerns the associate.',
      'The member gave the dates of each meeting. There was no contact between the statement and the class.',
      'The case was closed and the contact came about by chance, yet it began in a policing purpose. Barring access protects both.',
    ],
  ),
  narrative(
    'intimate-through-policing',
    ['friendship-or-intimacy', 'social-media'],
    'policing-purpose',
    'victim-or-witness',
    [
      'A colleague saw messages on the member’s telephone from a witness in a live case, of an affectionate kind.',
      'The member is the officer in the case. The witness is said to be vulnerable.',
      'The line manager was not told, at the wish of the person who reported it.',
      'Removed from the case. No contact with the witness by any means.',
      'The member said that the messages were meant as comfort and saw, on reading them aloud, that they were more.',
      'The witness must be safe and the case sound. The association must cease.',
    ],
  ),
  narrative('other', ['group-member'], 'other', 'member-of-it', [
    'The member belongs to a society with confidential membership, whose members promise to support each other.',
    'Three members of the same society sit on a panel before which the member presents cases.',
    'The member offered the information when the panel was named.',
    'The member does not present before the panel while the three sit on it.',
    'The member would sooner give up the panel than the society. Both were discussed without heat.',
    'Membership is lawful. The conflict lies with one panel, and the condition goes no further.',
  ]),
];
