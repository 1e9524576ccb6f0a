/**
 * A pure function of a list with its last answer for each first member kept for as long as that member lives: for the
 * same objects in the same order it is not computed again. A change to the record is the difference of two
 * projections that share nearly all they are made of; so each part that both share is computed once.
 */
export function remember<Members extends readonly object[], Answer>(
  compute: (members: Members) => Answer,
): (members: Members) => Answer {
  const last = new WeakMap<object, { readonly members: Members; readonly answer: Answer }>();
  return (members) => {
    const [first] = members;
    if (first === undefined) return compute(members);
    const known = last.get(first);
    if (known !== undefined && areSame(known.members, members)) return known.answer;
    const answer = compute(members);
    last.set(first, { members, answer });
    return answer;
  };
}

function areSame(left: readonly object[], right: readonly object[]): boolean {
  return left.length === right.length && left.every((member, at) => member === right[at]);
}

/** As `remember`, for a function of one object. */
export function rememberOf<Subject extends object, Answer>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const known = answers.get(subject) ?? { answer: compute(subject) };
    answers.set(subject, known);
    return known.answer;
  };
}
