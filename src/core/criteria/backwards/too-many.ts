/** Thrown where the answers behind a score are too many, or too entangled, to be told apart. */
export class TooManyAnswers extends Error {
  override readonly name = "TooManyAnswers";
}
