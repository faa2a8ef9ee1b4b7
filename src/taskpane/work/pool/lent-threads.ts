import { transfer } from "comlink";
import { startedReader, type StartedReader } from "./started-reader";

/** A thread for reading that another thread has started. */
export interface LentThread {
  readonly number: number;
  /** Where it answers. */
  readonly port: MessagePort;
}

/**
 * Threads for reading that the pane's own thread starts, for a browser that lets no other thread start any: a thread that reads a large
 * workbook can be ended at once, and the one in which all work is done cannot.
 */
export class LentThreads {
  private readonly readers = new Map<number, StartedReader>();
  private count = 0;

  /** @returns `null` where none can be started here either. */
  async lend(): Promise<LentThread | null> {
    const reader = await startedReader();
    if (!reader) return null;
    const { port1, port2 } = new MessageChannel();
    await reader.door.serve(transfer(port1, [port1]));
    this.count += 1;
    this.readers.set(this.count, reader);
    return transfer({ number: this.count, port: port2 }, [port2]);
  }

  /** Rejected where the thread ends by itself. */
  async untilBroken(number: number): Promise<void> {
    await this.readers.get(number)?.broken;
  }

  end(number: number): void {
    this.readers.get(number)?.end();
    this.readers.delete(number);
  }

  /** Ends all of them, whatever they are at. */
  endAll(): void {
    for (const number of [...this.readers.keys()]) this.end(number);
  }
}
