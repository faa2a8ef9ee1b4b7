import { startEndableWorker, type EndableWorker } from "../model/start-worker";

/** Threads that a workbook needs: one for its sheets, one for the work on it. */
const THREADS = 2;

interface Spare extends EndableWorker {
  /** Whom to tell where the thread ends by itself; nobody as long as it is a spare. */
  onBroken: () => void;
  isBroken: boolean;
}

/**
 * Threads that were started before they are needed: their code is fetched while the page itself is, so that a workbook can be
 * opened where the network is gone since.
 */
export class SpareWorkers {
  private spares: Spare[] = [];

  constructor() {
    this.fill();
  }

  /** A thread to be used; {@link fill} starts another in its place. */
  take(onBroken: () => void): EndableWorker {
    const spare = this.spares.find(({ isBroken }) => !isBroken) ?? startSpare();
    spare.onBroken = onBroken;
    this.spares = this.spares.filter((one) => one !== spare && !one.isBroken);
    return spare;
  }

  /** Starts what is missing. Best while nobody waits: a thread that starts takes as much of the machine as one at work. */
  fill(): void {
    while (this.spares.length < THREADS) this.spares.push(startSpare());
  }
}

function startSpare(): Spare {
  const spare: Spare = {
    ...startEndableWorker(() => {
      spare.isBroken = true;
      spare.onBroken();
    }),
    onBroken: () => undefined,
    isBroken: false,
  };
  return spare;
}
