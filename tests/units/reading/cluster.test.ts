import { builtInDirectory, clusterSpellings, decideCluster, readUnits } from "../../../src/units";

const directory = builtInDirectory();
const counted = (spellings: Record<string, number>): { text: string; count: number }[] =>
  Object.entries(spellings).map(([text, count]) => ({ text, count }));

test("spellings of one unit and spellings like each other are one question, largest first", () => {
  const clusters = clusterSpellings(
    counted({
      市生太环境局: 3,
      市生态环镜局: 5,
      市林业和草原局: 4,
      市林业和草源局: 2,
      市林业与草原局: 1,
      市公安局: 90,
      开封市林业和草原局: 6,
    }),
    directory,
  );
  expect(
    clusters.map(({ spellings, count, suggestions }) => [
      spellings.map(({ text }) => text),
      count,
      suggestions,
    ]),
  ).toEqual([
    [["市生态环镜局", "市生太环境局"], 8, ["市生态环境局"]],

    [["市林业和草原局", "市林业和草源局", "市林业与草原局"], 7, []],
    [["开封市林业和草原局"], 6, []],
  ]);
});

test("one decision settles a cluster but for those left out", () => {
  const [cluster] = clusterSpellings(counted({ 市生太环境局: 3, 市生态环镜局: 5, 市生态局: 1 }), directory);
  if (!cluster) throw new Error("no cluster");
  const decisions = decideCluster(
    [],
    cluster,
    { unit: "市生态环境局", verdict: "accepted" },
    new Set(["市生态局"]),
  );
  const names = readUnits("市生太环境局、市生态环镜局、市生态局", directory, decisions).map(
    ({ name }) => name,
  );
  expect(names).toEqual(["市生态环境局", "市生态环境局", null]);
});
