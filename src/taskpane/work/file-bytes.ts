import { HostFailure } from "../../hosts";

/** The file was moved, renamed or removed since it was chosen, or another program keeps it to itself. */
export class FileOutOfReach extends HostFailure {
  override readonly name = "FileOutOfReach";
  override readonly code = "file-out-of-reach";
}

/** What a chosen file holds. @throws FileOutOfReach where the browser cannot get at it (any more). */
export async function fileBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FileOutOfReach(file.name, { cause: error });
  }
}
