import { HostError } from "../protocol";

const LONGEST = 31;

/** @throws HostError `InvalidArgument` for a name Excel refuses, `ItemAlreadyExists` for one of `others`. */
export function checkSheetName(name: string, others: readonly { readonly name: string }[]): void {
  const refused =
    name === "" || name.length > LONGEST || /[\\/?*[\]:]|^'|'$/.test(name) || /^history$/i.test(name);
  if (refused) throw new HostError("InvalidArgument");
  const taken = others.some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists");
}

/** `'4月 上旬'`: in quotes wherever the name could be read as something else. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
