import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const SCRIPT = join(__dirname, "dates-of-three-formats.ts");

const day = (iso: string) => ({ kind: "date", iso });

// A program that makes a Date of a day in local time is a day off on one side of Greenwich or the other.
test.each(["Asia/Shanghai", "America/New_York", "UTC"])(
  "days are the same day in %s",
  async (zone) => {
    const { stdout } = await run(process.execPath, ["--import", "tsx", SCRIPT], {
      env: { ...process.env, TZ: zone },
    });
    expect(JSON.parse(stdout)).toEqual([
      [
        "a.xlsx",
        [[day("2019-03-31"), day("2019-03-31T23:45:36"), day("2019-03-31"), day("2019-03-31T23:30:00")]],
      ],
      ["从1904年起.xlsx", [[day("2019-03-31")]]],
      ["a.xls", [["完成时间"], [day("2019-03-31")]]],
      ["a.csv", [["完成时间"], ["2019-03-31"], ["2019/3/31 23:30"]]],
    ]);
  },
  60_000,
);
