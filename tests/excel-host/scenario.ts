/// <reference types="office-js" />

/**
 * What an add-in does with Excel, from reading to events. It runs wherever office.js runs, so it is sent into a page as text and
 * uses nothing from outside itself; it gives plain data.
 */
export async function scenario(): Promise<Record<string, unknown>> {
  const out: Record<string, unknown> = {};
  const failure = async (act: () => Promise<unknown>): Promise<unknown> => {
    try {
      await act();
      return "no error";
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      return { code: error.code, location: (error.debugInfo as { errorLocation?: string }).errorLocation };
    }
  };
  const ready = await Office.onReady();
  out["host"] = ready.host;
  out["platform"] = ready.platform;
  out["language"] = Office.context.displayLanguage;
  out["sets"] = ["1.9", "1.14", "1.15"].map((version) =>
    Office.context.requirements.isSetSupported("ExcelApi", version),
  );

  out["read"] = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    used.load("values,formulas,text,numberFormat,address,rowIndex");
    await context.sync();
    const { values, formulas, text, numberFormat, address, rowIndex } = used;
    return {
      sheets: sheets.items.map(({ name }) => name),
      values,
      formulas,
      text,
      numberFormat,
      address,
      rowIndex,
    };
  });

  out["write"] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("数据");
    const range = sheet.getRange("D1:E3");
    range.values = [
      ["合计", "备注"],
      [30, "x"],
      ["=SUM(B2:B3)", true],
    ];
    range.format.fill.color = "yellow";
    range.format.font.bold = true;
    sheet.getRange("D:D").format.columnWidth = 120;
    sheet.getRange("A5:C5").merge();
    const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address,areaCount");
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.setPrintArea("A1:E9");
    const table = sheet.tables.add("A1:B3", true);
    table.name = "T1";
    table.load("name");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
    chart.title.text = "图表";
    chart.load("name");
    const condition = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    condition.custom.rule.formula = "=B2>5";
    condition.custom.format.fill.color = "red";
    sheet.getRange("C2:C3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    context.workbook.names.add("MyName", sheet.getRange("A1"));
    context.workbook.settings.add("k", { a: 1 });
    const part = context.workbook.customXmlParts.add('<root xmlns="urn:x"/>');
    const xml = part.getXml();
    const cell = sheet.getCell(1, 1).load("values");
    const added = context.workbook.worksheets.add("新表").load("name,position");
    added.activate();
    added.getRange("A1").select();
    await context.sync();
    range.load("values,format/fill/color,format/font/bold");
    await context.sync();
    return {
      fill: range.format.fill.color,
      bold: range.format.font.bold,
      values: range.values,
      merged: [merged.address, merged.areaCount],
      names: [table.name, chart.name, added.name, added.position],
      xml: xml.value,
      cell: cell.values,
    };
  });

  out["thousandRows"] = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("新表").getRange("A1:C1000");
    range.values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `r${row}`]);
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values[999];
  });
  out["setting"] = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("k").load("value");
    await context.sync();
    return setting.value as unknown;
  });
  out["missing"] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
    const range = sheet.getRange("A1");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  out["errors"] = {
    notLoaded: await failure(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        await context.sync();
        return sheet.name;
      }),
    ),
    notFound: await failure(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("没有").load("name");
        await context.sync();
      }),
    ),
    shape: await failure(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("数据").getRange("A1:B2").values = [[1]];
        await context.sync();
      }),
    ),
    exists: await failure(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("数据");
        await context.sync();
      }),
    ),
    notModelled: await failure(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("数据").getRange("A1").autoFill("A1:A9");
        await context.sync();
      }),
    ),
  };
  out["event"] = await new Promise((resolve, reject) => {
    const listen = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("数据").onChanged.add(({ type, address, changeType, source }) => {
        resolve({ type, address, changeType, source });
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem("数据").getRange("G7").values = [[1]];
      await context.sync();
    });
    listen.catch(reject);
  });
  Office.context.document.settings.set("pref", { x: 1 });
  out["documentSetting"] = await new Promise((resolve) => {
    Office.context.document.settings.saveAsync(({ status }) => {
      resolve([status, Office.context.document.settings.get("pref")]);
    });
  });
  out["settingsRead"] = await new Promise((resolve) => {
    Office.context.document.settings.set("pref", "not saved");
    Office.context.document.settings.refreshAsync(({ status, value }) => {
      resolve([status, value.get("pref")]);
    });
  });
  await Excel.createWorkbook("UEsDBA==");
  return out;
}
