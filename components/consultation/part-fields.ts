type Answered = (answer: unknown) => void;

/** The handler of each field by the `patch` of its part: the same one each time, so that no field is drawn in vain. */
const handlers = new WeakMap<object, Map<string, Answered>>();

function handlerOf<Fields extends object>(
  patch: (fields: Partial<Fields>) => void,
  key: keyof Fields & string,
): Answered {
  const known = handlers.get(patch) ?? new Map<string, Answered>();
  handlers.set(patch, known);
  const handler =
    known.get(key) ??
    ((answer) => {
      patch({ [key]: answer } as Partial<Fields>);
    });
  known.set(key, handler);
  return handler;
}

/**
 * What every field of a part of the draft is told: the fact that it answers, the answer, and where a new one goes.
 *
 * @param values what is known of the part @param at its path in the case
 * @param patch changes some of its fields; a new one makes every field anew
 */
export const fieldsOfPart =
  <Fields extends object>(values: Fields, at: string, patch: (fields: Partial<Fields>) => void) =>
  <Key extends keyof Fields & string>(key: Key) => ({
    fact: `${at}.${key}`,
    value: values[key],
    onChange: handlerOf(patch, key) as (answer: Fields[Key]) => void,
  });
