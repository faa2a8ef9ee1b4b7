import { Worker } from "node:worker_threads";

/** What one task may take. */
export interface TaskLimits {
  readonly milliseconds: number;
  /** Of memory for JavaScript's own values; the bytes of files lie beside it, and have limits of their own. */
  readonly megabytes: number;
}

/** How a task ended the thread that it ran in: it took too long, too much memory, or failed in a way that nobody foresaw. */
export type ThreadEnd = "time" | "memory" | "defect";

/** A task did not come to its end. */
export class TaskLost extends Error {
  override readonly name = "TaskLost";
  constructor(
    readonly end: ThreadEnd,
    options?: ErrorOptions,
  ) {
    super(`a thread ended by ${end}`, options);
  }
}

/**
 * Does tasks one after another in a thread of their own. What goes beyond the limits ends with the thread, and with nothing
 * else: the next task gets a new thread. The thread is started with the first task.
 */
export class BoundedThread<Task, Answer> {
  private worker: Worker | null = null;

  /**
   * @param script file that is run in the thread; it answers each message with one message.
   * @param workerData what the script finds in `workerData`.
   */
  constructor(
    private readonly script: string,
    private readonly workerData: unknown,
    private readonly limits: TaskLimits,
  ) {}

  /** @throws TaskLost */
  ask(task: Task): Promise<Answer> {
    this.worker ??= this.start();
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const lose = (end: ThreadEnd, cause?: unknown): void => {
        settle();
        this.worker = null;
        void worker.terminate();
        reject(new TaskLost(end, { cause }));
      };
      const onAnswer = (answer: Answer): void => {
        settle();
        resolve(answer);
      };
      const onError = (error: unknown): void => {
        lose(isOutOfMemory(error) ? "memory" : "defect", error);
      };
      const onExit = (): void => {
        lose("defect");
      };
      const timer = setTimeout(() => {
        lose("time");
      }, this.limits.milliseconds);
      const settle = (): void => {
        clearTimeout(timer);
        worker.off("message", onAnswer).off("error", onError).off("exit", onExit);
      };
      worker.on("message", onAnswer).on("error", onError).on("exit", onExit);
      worker.postMessage(task);
    });
  }

  /** Ends the thread. A task that is asked for afterwards gets a new one. */
  async end(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(this.script, {
      workerData: this.workerData,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
    // Between tasks nobody else listens, and an error without a listener would end the whole command.
    worker.on("error", () => {
      if (this.worker === worker) this.worker = null;
    });
    return worker;
  }
}

/** Node's error for a thread that came to the end of its memory. */
export function isOutOfMemory(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_WORKER_OUT_OF_MEMORY"
  );
}
