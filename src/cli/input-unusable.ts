/** The input cannot be used at all: one Chinese line for the user, exit status 2, nothing written. */
export class InputUnusable extends Error {
  override readonly name: string = "InputUnusable";
}
