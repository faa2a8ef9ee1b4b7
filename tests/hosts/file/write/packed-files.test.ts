import { strFromU8, strToU8, unzipSync } from "fflate";
import { packedFiles } from "../../../../src/hosts/file";

test("files whose names become the same are all there, numbered as on a disk", () => {
  const names = [
    "民权县/睢县_督办函.docx",
    "民权县?睢县_督办函.docx",
    "民权县_睢县_督办函.DOCX",
    "通报.docx",
  ];
  const packed = unzipSync(packedFiles(names.map((fileName) => ({ fileName, bytes: strToU8(fileName) }))));
  expect(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["民权县_睢县_督办函.docx", names[0]],
    ["民权县_睢县_督办函 (2).docx", names[1]],
    ["民权县_睢县_督办函 (3).DOCX", names[2]],
    ["通报.docx", names[3]],
  ]);
});
