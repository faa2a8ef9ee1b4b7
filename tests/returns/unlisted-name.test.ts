import { readsLikeOneUnit } from "../../src/returns/unlisted-name";

test.each([
  "镇中心小学",
  "县第一高级中学",
  "县人民医院",
  "东风化工有限公司",
  "万达广场",
  "永煤集团陈四楼煤矿",
  "县文化馆",
  "城关加油站",
])("one unit in a column of units: %s", (name) => {
  expect(readsLikeOneUnit(name)).toBe(true);
});

test.each(["各乡镇人民政府", "有关学校", "全县中小学", "市直有关部门", "其他医院"])(
  "several, or nobody's name: %s",
  (name) => {
    expect(readsLikeOneUnit(name)).toBe(false);
  },
);
