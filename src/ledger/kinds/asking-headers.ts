import { words } from "../../text";

const DONE = words(
  "完成、整改、办结、落实、解决、整治、治理、化解、处理、处置、消除、完结、办复、整改完成、完成整改、整改到位、整改完毕、整改落实、落实整改、落实到位、整治到位、整治完成、完成整治、治理到位、治理完成、完成治理、处理到位、处理完毕、处置到位、办理到位、办理完毕、办理完成、完成办理、完成任务、解决到位、得到解决、全部完成、全部整改、全部整改到位、全部落实",
);

/** Headers that ask whether an item is done: `是否整改完成`, `是否已办结`, `完成与否`, `整改是否到位`. */
export const ASKING_HEADERS: readonly string[] = [
  ...DONE.flatMap((done) => [`是否${done}`, `是否已${done}`, `是否已经${done}`, `${done}与否`, `${done}否`]),
  ...words("整改是否到位、整改是否已到位、问题整改是否到位、整改到位与否"),
];
