/**
 * Lets something be worked out once for each thing that it is worked out of, for as long as that thing is used: the rules
 * of a catalogue are read and indexed at the first case, and every further case finds them ready.
 *
 * @param make has to depend on nothing but the thing itself, which must not change
 * @returns a function that gives the same value for the same thing
 */
export function onceFor<Thing extends object, Value extends object>(
  make: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const made = new WeakMap<Thing, Value>();
  return (thing) => {
    const known = made.get(thing);
    if (known !== undefined) return known;
    const value = make(thing);
    made.set(thing, value);
    return value;
  };
}
