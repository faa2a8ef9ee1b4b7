export type {
  LetterColumn,
  LetterSpec,
  LetterTable,
  TemplateBlock,
  TemplateSpec,
  TemplateStyle,
} from "./letter-spec";
