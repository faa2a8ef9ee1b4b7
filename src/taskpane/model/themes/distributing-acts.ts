import { proxy } from "comlink";
import type { IsoDate } from "../../../calendar";
import { WORDS } from "../../words";
import type { PaneActs } from "../pane-acts";

/** 下发: what a user does to send the forms out. */
export class DistributingActs {
  constructor(private readonly acts: PaneActs) {}

  /** Makes the forms of all units, and hands them over in one file. */
  distribute(due: IsoDate): Promise<void> {
    const { store, work, surroundings } = this.acts;
    return this.acts.make(WORDS.distribute.making, async () => {
      const onForm = (name: string, place: number, all: number): void => {
        const { busy } = store.getState();
        if (busy) store.setState({ busy: { ...busy, step: { name, place, all } } });
      };
      const { dekad, fileName, bytes, forms } = await work.distributing.distribute(due, proxy(onForm));
      await surroundings.deliver(fileName, bytes);
      store.setState({ distributed: dekad });
      this.acts.tellDone(WORDS.distribute.done(forms, fileName));
    });
  }

  openForm(unit: string, due: IsoDate): Promise<void> {
    return this.acts.make(WORDS.distribute.making, async () => {
      const { fileName } = await this.acts.work.distributing.openForm(unit, due);
      this.acts.tellDone(WORDS.distribute.opened(unit, this.acts.whereIs(fileName)));
    });
  }
}
