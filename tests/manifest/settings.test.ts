import { LOCAL_SETTINGS, settingsOf } from "../../.build/settings";

test("what is not given is as for local work", () => {
  expect(settingsOf({ WEBPACK_BUILD: true })).toEqual(LOCAL_SETTINGS);
});

test("an address may have a path, and loses its last slash", () => {
  expect(settingsOf({ site: "https://oa.example.gov.cn/taizhang/", "office-js": "self" })).toEqual({
    site: "https://oa.example.gov.cn/taizhang",
    officeJs: "self",
  });
});

test.each([
  [{ site: "http://oa.example.gov.cn" }],
  [{ site: "oa.example.gov.cn" }],
  [{ site: "https://oa.example.gov.cn/?a=1" }],
  [{ site: "https://oa.example.gov.cn/#a" }],
  [{ site: "https://name:word@oa.example.gov.cn" }],
  [{ site: true }],
  [{ "office-js": "china " }],
  [{ "office-js": true }],
])("%j is refused", (env) => {
  expect(() => settingsOf(env)).toThrow(/--env/);
});
