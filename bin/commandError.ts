/** A command cannot do what it was asked to. The sentence says why and what to do next. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
