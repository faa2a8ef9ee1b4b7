import { TARGET_BYTES } from "./json-bytes";

/** About what one call on a range takes in a request, its address included. */
export const CALL_BYTES = 500;

/** Sends changes to Excel before they become too many for one request. */
export class RequestBatch {
  private bytes = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** Makes room for changes of about so many bytes; call it before they are queued. */
  async room(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > TARGET_BYTES) await this.send();
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.bytes = 0;
    await this.context.sync();
  }
}
