import { unzipSync } from "fflate";
import { readWorkbook } from "../../../src/hosts/file";
import { day } from "../../calendar/dates";
import { CHOSEN, workOnSample } from "../read-sample";

/** Half a hundred workbooks are written and read. */
jest.setTimeout(60_000);

const DUE = day("2019-04-12");

test("before a 旬 is chosen there is nothing to send out", async () => {
  const { work } = await workOnSample();
  await work.read();
  expect(await work.distributing.distribution()).toBeNull();
});

test("one file holds a form for each unit that was named, and the list of them", async () => {
  const { work, delivered } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  const planned = await work.distributing.distribution();
  expect(planned).toMatchObject({ dekad: "2019年4月上旬", due: "2019-04-11", withoutUnit: 0 });
  expect(planned?.forms.length).toBeGreaterThan(20);
  const told: string[] = [];
  const { bytes, forms, fileName } = await work.distributing.distribute(DUE, (unit) => told.push(unit));
  expect(forms).toBe(planned?.forms.length);
  expect(told).toEqual(planned?.forms.map(({ unit }) => unit));
  expect(fileName).toBe(`整改填报表_2019年4月上旬_${forms}个单位.zip`);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toHaveLength(forms + 1);
  expect(Object.keys(files)).toContain("市水利局_整改填报表_2019年4月上旬.xlsx");
  for (const [name, file] of Object.entries(files)) expect(readWorkbook(file, name).sheets).not.toEqual([]);
  // Nothing reaches the user but by the one file.
  expect(delivered).toEqual([]);
});

test("the form of one unit is given alone", async () => {
  const { work, delivered } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  await work.distributing.openForm("市水利局", DUE);
  expect(delivered.map(({ fileName }) => fileName)).toEqual(["市水利局_整改填报表_2019年4月上旬.xlsx"]);
  await expect(work.distributing.openForm("市天文馆", DUE)).rejects.toMatchObject({
    code: "unit-without-items",
  });
});

test("the day that was asked for counts in the next 旬 too", async () => {
  const { work } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  expect((await work.distributing.distribution())?.due).toBe("2019-04-11");
  await work.distributing.distribute(day("2019-04-13"), undefined);
  expect((await work.distributing.distribution())?.due).toBe("2019-04-13");
});
