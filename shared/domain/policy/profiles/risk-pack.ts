import type { RiskPack } from '../values.ts';

/** The local risk assessment pack, first version. No official scheme of scores is public; its factors and bands follow practitioners'
 *  published prototypes. The unit may replace it, and every assessment keeps the version it used. */
export const localRiskPack: RiskPack = {
  id: 'local-na',
  version: '1',
  label: 'Local assessment of association risk, version 1',
  local: true,
  caution:
    'A local aid to judgement, not a national scheme. A person confirms every grade. Being a journalist or a lawyer is never by itself a high risk.',
  factors: [
    {
      code: 'proximity',
      label: 'Closeness of the associate to crime, extremism or corruption',
      direction: 'raises',
      weight: 'highest',
      scale: [
        'None known',
        'Old or minor',
        'Some, or through others',
        'Current, or serious in the past',
        'Current and serious',
      ],
    },
    {
      code: 'leverage',
      label: 'Access to information, or a hold over the member',
      direction: 'raises',
      weight: 'high',
      scale: ['None known', 'Unlikely', 'Possible', 'Some signs', 'Asked for, or used'],
    },
    {
      code: 'frequency',
      label: 'How often, and how recently, they are in contact',
      direction: 'raises',
      weight: 'medium',
      scale: [
        'No contact now',
        'Rare',
        'A few times a year',
        'Monthly',
        'Weekly or more, or one household',
      ],
    },
    {
      code: 'role',
      label: 'The member’s role and access',
      direction: 'raises',
      weight: 'medium',
      scale: [
        'No relevant access',
        'Limited',
        'Ordinary',
        'Sensitive',
        'Covert, source or high-security',
      ],
    },
    {
      code: 'disclosure',
      label: 'Openness of the member',
      direction: 'lowers',
      weight: 'medium',
      scale: [
        'Discovered',
        'Told when asked',
        'Told in part',
        'Told in full, late',
        'Told in full, at once',
      ],
    },
  ],
  furtherFactors: [
    {
      code: 'debt',
      label: 'Debt or another vulnerability',
      why: 'Pressure makes a hold easier to gain.',
    },
    {
      code: 'organised-crime',
      label: 'Link to organised crime',
      why: 'A group has more means than a person.',
    },
    { code: 'repeat', label: 'Repeated pattern', why: 'Earlier advice may not have been enough.' },
    {
      code: 'household',
      label: 'Shared household',
      why: 'Papers, devices and talk are within reach.',
    },
    {
      code: 'abuse-of-position',
      label: 'Sign of abuse of position',
      why: 'Another procedure may have to come first.',
    },
    {
      code: 'live-operation',
      label: 'Exposure of a live operation',
      why: 'Harm may be immediate.',
    },
  ],
  impact: ['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'],
  likelihood: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
  highFrom: 13,
  mediumFrom: 6,
  sufficiency: [
    {
      code: 'nature',
      label: 'What the association is',
      why: 'Without it neither harm nor likelihood can be judged.',
    },
    {
      code: 'how-known',
      label: 'How they know each other',
      why: 'A policing purpose changes what the association may be.',
    },
    {
      code: 'currency',
      label: 'Whether it goes on',
      why: 'What has ended is managed otherwise than what goes on.',
    },
    {
      code: 'access',
      label: 'What the member has access to',
      why: 'The harm depends on what could be disclosed.',
    },
  ],
  escalation: [
    {
      code: 'under-investigation',
      label: 'Ongoing contact with a person under investigation or prosecution',
      why: 'Conditions alone may not protect the proceedings.',
    },
    {
      code: 'leverage',
      label: 'A hold over the member',
      why: 'The member may not be free to keep conditions.',
    },
    {
      code: 'undisclosed-sensitive',
      label: 'Sensitive access, current contact, not disclosed',
      why: 'All three together are how disclosure happens.',
    },
    { code: 'repeat', label: 'Repeated pattern', why: 'Mitigation has not held before.' },
    {
      code: 'no-mitigation',
      label: 'No credible mitigation',
      why: 'What cannot be mitigated has to be decided.',
    },
  ],
};
