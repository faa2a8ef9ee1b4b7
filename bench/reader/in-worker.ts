// The build puts each reader in turn in the place of ours.
import { read } from "./peers/ours";

/** In a worker of a page: reads bytes so many times, and answers the milliseconds. */
onmessage = ({ data: { bytes, times } }: MessageEvent<{ bytes: Uint8Array; times: number }>) => {
  void (async () => {
    const started = performance.now();
    for (let time = 0; time < times; time++) await read(bytes);
    postMessage(performance.now() - started);
  })();
};
