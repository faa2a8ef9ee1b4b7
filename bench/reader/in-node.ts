import { readFileSync } from "node:fs";
// The build puts each reader in turn in the place of ours.
import { read } from "./peers/ours";

/** Reads a file so many times in each of some rounds, and prints the CPU seconds of the best round and of the whole process, and the peak memory in MB. */
async function main([file = "", times = "1", rounds = "1"]: readonly string[]): Promise<void> {
  let best = Infinity;
  for (let round = 0; round < Number(rounds); round++) {
    const before = process.cpuUsage();
    const bytes = new Uint8Array(readFileSync(file));
    for (let time = 0; time < Number(times); time++) await read(bytes);
    best = Math.min(best, secondsOf(process.cpuUsage(before)));
  }
  const whole = secondsOf(process.cpuUsage());
  process.stdout.write(JSON.stringify({ best, whole, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000_000;
}

void main(process.argv.slice(2));
