const path = require("node:path");

/**
 * The import law: the floors of the house, from the ground up. A room imports only from floors below its own, and only
 * through another room's front door (its index.ts).
 */
const FLOORS = [
  ["text"],
  ["calendar"],
  ["sheet", "document"],
  ["units", "hosts"],
  ["ledger", "hosts/file", "hosts/file/disk", "hosts/excel"],
  ["measures", "plan", "returns", "verification", "checks"],
  ["reports"],
  ["app"],
  ["taskpane", "commands", "cli"],
];
const DOMAIN = new Set([
  "units",
  "ledger",
  "measures",
  "plan",
  "returns",
  "verification",
  "checks",
  "reports",
]);
/** Rooms that know a clock, a file, the network or the screen. */
const EDGES = ["hosts/file", "hosts/excel", "taskpane", "commands", "cli"];
/** Libraries that only one room may import. */
const LIBRARIES = [
  {
    names: ["exceljs", "fflate", "saxes", "@e965/xlsx", "htmlparser2", "mammoth", "docx"],
    room: "hosts/file",
  },
  { names: ["@microsoft/office-js", "office-js"], room: "hosts/excel" },
];

const SOURCE = path.resolve(__dirname, "../src");
const ROOMS = FLOORS.flat().sort((a, b) => b.length - a.length);

/** The room that a path below src/ lies in, and what of the path lies within it. */
function placeOf(file) {
  const inside = path.relative(SOURCE, file).split(path.sep).join("/");
  if (inside.startsWith("..")) return null;
  const room = ROOMS.find((name) => inside === name || inside.startsWith(`${name}/`));
  return room ? { room, rest: inside.slice(room.length + 1).replace(/\.tsx?$/, "") } : null;
}

const floorOf = (room) => FLOORS.findIndex((rooms) => rooms.includes(room));
const isHost = (room) => room === "hosts" || room.startsWith("hosts/");
/** The disk's door leads into the same room as the file's. */
const roomBehind = (room) => (room === "hosts/file/disk" ? "hosts/file" : room);

function refusal(from, to) {
  if (roomBehind(from.room) === roomBehind(to.room)) return null;
  const upwards = floorOf(to.room) >= floorOf(from.room);
  const apart = (DOMAIN.has(from.room) && isHost(to.room)) || (isHost(from.room) && DOMAIN.has(to.room));
  const edge = from.room === "app" && EDGES.includes(roomBehind(to.room));
  const disk = to.room === "hosts/file/disk" && from.room !== "cli";
  if (upwards || apart || edge || disk) {
    return `${from.room}/ may not import ${to.room}/: a room imports only from floors below it.`;
  }
  return to.rest === "" || to.rest === "index" ? null : `Enter ${to.room}/ by its front door (index.ts).`;
}

function libraryRefusal(from, source) {
  const owner = LIBRARIES.find(({ names }) =>
    names.some((name) => source === name || source.startsWith(`${name}/`)),
  );
  return owner && roomBehind(from.room) !== owner.room ? `Only ${owner.room}/ may import ${source}.` : null;
}

/** @type {import("eslint").Rule.RuleModule} */
const rule = {
  meta: { type: "problem", schema: [], messages: { law: "{{ reason }}" } },
  create(context) {
    const from = placeOf(context.filename);
    if (!from) return {};
    const judge = (node) => {
      const source = node.source?.value;
      if (typeof source !== "string") return;
      const to = source.startsWith(".")
        ? placeOf(path.resolve(path.dirname(context.filename), source))
        : null;
      const reason = to ? refusal(from, to) : libraryRefusal(from, source);
      if (reason) context.report({ node, messageId: "law", data: { reason } });
    };
    return {
      ImportDeclaration: judge,
      ExportNamedDeclaration: judge,
      ExportAllDeclaration: judge,
      ImportExpression: judge,
    };
  },
};

module.exports = { rule, EDGES };
