/** @file The binding sentences of one policy, word for word as on docs/policy/sources.md: a test compares them. */

/** Hampshire Constabulary, as HMIC reported its policy of December 2013 in 2014. */
export const hampshireClauses = {
  Ha1: "The force has a clearly worded 'reportable associations' policy. This policy has been revised and the guidance, published in December 2013, is available on the force website. The policy defines what is meant by an 'association' and the circumstances in which a report is required. These include cases of continuing social or other contact with persons who have criminal convictions or meet other criteria that indicate a potential risk.",
  Ha2: 'Staff are aware of the requirements to report these associations and seek advice from a supervisor.',
  Ha3: 'Supervisors are aware of the relevant reporting mechanisms and are in a position to provide effective advice to their staff.',
  Ha4: 'Reports by staff of their associations that fall under the policy are assessed by the ACU and, when appropriate, a risk management plan is put in place.',
  Ha5: 'All reports are responded to with a letter from the ACU and require a further report if circumstances change, or at least a yearly update.',
  Ha6: "In circumstances where the risk to the force is significant, the force can invoke the 'service confidence policy' requiring the member of staff to change their role in the organisation.",
} as const;
