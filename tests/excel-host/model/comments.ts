import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import { areaText, parseArea } from "./area";
import type { Area } from "./area";
import { textArgument } from "./arguments";
import { Listed } from "./listed";
import { isRange, Range } from "./range";
import type { Worksheet } from "./worksheet";

/** `worksheet.comments`. One thread a cell; replies and mentions are not modelled. */
export class CommentCollection extends Listed<Comment> {
  readonly excelClass = "CommentCollection";
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  add(cell: unknown, content: unknown): Comment {
    const area = isRange(cell) ? cell.area : parseArea(textArgument(cell).replace(/^.*!/, ""));
    if (area.rows * area.columns !== 1) throw new HostError("InvalidArgument");
    if (this.at(area)) throw new HostError("InvalidOperation");
    const id = this.worksheet.workbook.nextId("comment");
    const comment = new Comment(this.worksheet, id, area, textArgument(content));
    this.items.push(comment);
    return comment;
  }
  getItemByCell(cell: unknown): Comment {
    const comment = this.at(isRange(cell) ? cell.area : parseArea(textArgument(cell).replace(/^.*!/, "")));
    if (!comment) throw new HostError("ItemNotFound");
    return comment;
  }

  protected keysOf(item: Comment): string[] {
    return [item.id];
  }
  private at(area: Area): Comment | undefined {
    return this.items.find((comment) => areaText(comment.area) === areaText(area));
  }
}

export class Comment implements HostObject {
  readonly excelClass = "Comment";
  readonly authorName = "台账助手";
  resolved = false;

  constructor(
    private readonly worksheet: Worksheet,
    readonly id: string,
    readonly area: Area,
    public content: string,
  ) {}

  delete(): void {
    this.worksheet.comments.drop(this);
  }
  getLocation(): Range {
    return new Range(this.worksheet, this.area);
  }
}
