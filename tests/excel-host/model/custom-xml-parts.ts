import type { HostObject } from "../protocol";
import { textArgument } from "./arguments";
import { Listed } from "./listed";
import type { Workbook } from "./workbook";

/** `workbook.customXmlParts` */
export class CustomXmlPartCollection extends Listed<CustomXmlPart> {
  readonly excelClass = "CustomXmlPartCollection";
  constructor(private readonly workbook: Workbook) {
    super();
  }

  add(xml: unknown): CustomXmlPart {
    const part = new CustomXmlPart(this, this.workbook.nextId("part"), textArgument(xml));
    this.items.push(part);
    return part;
  }

  protected keysOf(item: CustomXmlPart): string[] {
    return [item.id];
  }
}

class CustomXmlPart implements HostObject {
  readonly excelClass = "CustomXmlPart";
  constructor(
    private readonly owner: CustomXmlPartCollection,
    readonly id: string,
    private xml: string,
  ) {}

  get namespaceUri(): string {
    return /xmlns="([^"]+)"/.exec(this.xml)?.[1] ?? "";
  }
  getXml(): string {
    return this.xml;
  }
  setXml(xml: unknown): void {
    this.xml = textArgument(xml);
  }
  delete(): void {
    this.owner.drop(this);
  }
}
