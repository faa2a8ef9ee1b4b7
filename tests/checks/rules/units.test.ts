import type { RuleCode } from "../../../src/checks";
import { builtInDirectory } from "../../../src/units";
import { findingsOf, sampleSheet } from "../sample-ledger";

const judged = { directory: builtInDirectory(), decisions: [] };

/** Cell, what was written, and what the rule says of it. */
function found(code: RuleCode, lead: string, responsible = "市公安局"): unknown[][] {
  return findingsOf(code, sampleSheet([{ lead, responsible }]), judged).map(({ cell, params, fix }) => [
    cell,
    params["unit"],
    params["name"] ?? params["suggestion"] ?? null,
    fix?.after ?? null,
  ]);
}

test("unit-unknown: nothing in the directory comes near", () => {
  expect(found("unit-unknown", "市天文馆,市水利局")).toEqual([["D2", "市天文馆", null, null]]);
  expect(found("unit-unknown", "市水利局")).toEqual([]);
});

test("unit-similar: a typing error is asked about, never put right by itself", () => {
  expect(found("unit-similar", "拓城县人民政府")).toEqual([["D2", "拓城县人民政府", "柘城县人民政府", null]]);
  expect(found("unit-unknown", "拓城县人民政府")).toEqual([]);
});

test("unit-former and unit-nonstandard: each with the whole cell set right", () => {
  const lead = "市环保局、市水利局";
  expect(found("unit-former", lead)).toEqual([["D2", "市环保局", "市生态环境局", "市生态环境局、市水利局"]]);
  expect(found("unit-nonstandard", "市发改委")).toEqual([["D2", "市发改委", "市发展改革委", "市发展改革委"]]);
  expect(found("unit-nonstandard", "市发展改革委")).toEqual([]);
});

test("unit-duplicate: once under its name and once under another", () => {
  expect(found("unit-duplicate", "市发展改革委,市发改委")).toEqual([
    ["D2", "市发改委", "市发展改革委", null],
  ]);
  expect(found("unit-duplicate", "市水利局", "市水利局")).toEqual([]);
});

test("unit-bracket and unit-separator: what the published plan has wrong", () => {
  expect(found("unit-bracket", "市扬尘办(市城管局")).toEqual([["D2", "", ")", "市扬尘办(市城管局)"]]);
  expect(found("unit-separator", "市水利局", "及各县(市、区)人民政府(管委会)")).toEqual([
    ["E2", "及", "", "各县(市、区)人民政府(管委会)"],
  ]);
});
