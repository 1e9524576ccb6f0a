/** Before a change and after it. */
const ANSWERS = 2;

/**
 * A pure function of a list with its last two answers for each first member kept for as long as that member lives: for
 * the same objects in the same order it is not computed again. A change to the record is the difference of two
 * projections that share nearly all they are made of; so each part that both share is computed once.
 */
export function remember<Members extends readonly object[], Answer>(
  compute: (members: Members) => Answer,
): (members: Members) => Answer {
  type Known = { readonly members: Members; readonly answer: Answer };
  const last = new WeakMap<object, readonly Known[]>();
  return (members) => {
    const [first] = members;
    if (first === undefined) return compute(members);
    const known = last.get(first) ?? [];
    const found = known.find((one) => areSame(one.members, members));
    if (found !== undefined) return found.answer;
    const answer = compute(members);
    last.set(first, [{ members, answer }, ...known].slice(0, ANSWERS));
    return answer;
  };
}

/** A loop, as a commit asks it of every mention and claim that its change reaches. */
function areSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

/** What one object is asked for again and again: a claim for its event, its tenures, and theirs before a change. */
const ANSWERS_BY_TEXTS = 8;

/** As `remember`, for a function of an object and texts, with its last eight answers for each object. */
export function rememberBy<Subject extends object, Texts extends readonly (string | undefined)[], Answer>(
  compute: (subject: Subject, ...texts: Texts) => Answer,
): (subject: Subject, ...texts: Texts) => Answer {
  type Known = { readonly texts: Texts; readonly answer: Answer };
  const last = new WeakMap<Subject, readonly Known[]>();
  return (subject, ...texts) => {
    const known = last.get(subject) ?? [];
    const found = known.find((one) => areSame(one.texts, texts));
    if (found !== undefined) return found.answer;
    const answer = compute(subject, ...texts);
    last.set(subject, [{ texts, answer }, ...known].slice(0, ANSWERS_BY_TEXTS));
    return answer;
  };
}

/** As `remember`, for a function of one object. */
export function rememberOf<Subject extends object, Answer>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const known = answers.get(subject);
    if (known !== undefined) return known.answer;
    const answer = compute(subject);
    answers.set(subject, { answer });
    return answer;
  };
}
