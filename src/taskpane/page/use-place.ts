import { useCallback, useEffect, useRef, useState } from "react";
import { WORDS } from "../words";
import { failureWords } from "../words/failure-words";
import type { FileLook } from "../work/file-look";
import { download } from "../model/download";
import { Pane } from "../model/pane";
import type { Screen } from "../model/screens";
import { screenMemory } from "../model/screen-memory";
import {
  lookAtFiles,
  openWorkbook,
  readyForNext,
  type Closable,
  type OpenedWorkbook,
} from "./opened-workbook";
import { blankLedger, sampleLedger } from "./sample";
import { createSheetPlace, type SheetPlaceStore } from "./sheet/sheet-place";

/** Where a user of the page is. */
export type Place =
  | { readonly name: "start"; readonly failure: string }
  | { readonly name: "files"; readonly files: readonly File[]; readonly looks: ReadonlyMap<File, FileLook> }
  | { readonly name: "opening"; readonly fileName: string }
  | OpenPlace;

/** A workbook is open. */
export interface OpenPlace {
  readonly name: "open";
  readonly workbook: OpenedWorkbook;
  readonly pane: Pane;
  readonly sheetPlace: SheetPlaceStore;
  /** The other files that were chosen with it. */
  readonly others: readonly File[];
  readonly isSample: boolean;
}

/** The place, and the ways from it. */
export interface PlaceActions {
  readonly place: Place;
  readonly choose: (files: readonly File[]) => void;
  readonly chooseSample: () => void;
  /** 从方案建账: opens an empty ledger with the screen that reads a plan. */
  readonly choosePlan: () => void;
  /** Opens one of the files that were looked at. */
  readonly open: (file: File) => void;
  /** Goes back to the start; whatever is under way ends. */
  readonly leave: () => void;
}

const START: Place = { name: "start", failure: "" };

/** Keeps the place, and ends every thread of the place that is left. */
export function usePlace(): PlaceActions {
  const [place, setPlace] = useState<Place>(START);
  const begin = useUnderway();
  const fail = (failure: string): void => {
    begin(null);
    readyForNext();
    setPlace({ name: "start", failure });
  };
  const breakDown = (): void => {
    fail(WORDS.page.broken);
  };
  const openFile = (file: File, { others = [], isSample = false, first }: OpeningOptions = {}): void => {
    begin(openWorkbook(file, breakDown), {
      done: (workbook) => {
        const opened = openPlace(workbook, others, isSample);
        if (first) opened.pane.go(first);
        setPlace(opened);
      },
      failed: (error) => {
        fail(WORDS.page.fileFailed(file.name, failureWords(error)));
      },
    });
    setPlace({ name: "opening", fileName: file.name });
  };
  const lookAt = (files: readonly File[]): void => {
    const onLook = (file: File, look: FileLook): void => {
      setPlace((now) => (now.name === "files" ? { ...now, looks: new Map(now.looks).set(file, look) } : now));
    };
    begin(lookAtFiles(files, onLook, breakDown), { done: readyForNext, failed: breakDown });
    setPlace({ name: "files", files, looks: new Map() });
  };
  const failSample = (): void => {
    fail(WORDS.page.sampleMissing);
  };
  return {
    place,
    choose: (files) => {
      const [only] = files;
      if (only && files.length === 1) openFile(only);
      else lookAt(files);
    },
    chooseSample: () => {
      sampleLedger().then((file) => {
        openFile(file, { isSample: true });
      }, failSample);
    },
    choosePlan: () => {
      blankLedger().then((file) => {
        openFile(file, { first: { name: "plan" } });
      }, failSample);
    },
    open: (file) => {
      const files = place.name === "files" ? place.files : [];
      openFile(file, { others: files.filter((one) => one !== file) });
    },
    leave: () => {
      fail("");
    },
  };
}

/** What goes with a file that is opened. */
interface OpeningOptions {
  readonly others?: readonly File[];
  readonly isSample?: boolean;
  /** The screen to begin with. */
  readonly first?: Screen;
}

interface Endings<Outcome> {
  readonly done: (outcome: Outcome) => void;
  readonly failed: (error: unknown) => void;
}

type Begin = <Outcome>(next: Closable<Outcome> | null, endings?: Endings<Outcome>) => void;

/** What is under way is closed as soon as something else begins; of what was closed no ending is told. */
function useUnderway(): Begin {
  const underway = useRef<Closable<unknown> | null>(null);
  const begin = useCallback<Begin>((next, endings) => {
    underway.current?.close();
    underway.current = next;
    next?.outcome.then(
      (outcome) => {
        if (underway.current === next) endings?.done(outcome);
      },
      (error: unknown) => {
        if (underway.current === next) endings?.failed(error);
      },
    );
  }, []);
  useEffect(
    () => () => {
      begin(null);
    },
    [begin],
  );
  return begin;
}

/** Tells once when the pane is no longer busy with the workbook, read or not. */
function onceRead(pane: Pane, tell: () => void): void {
  const leave = pane.store.subscribe(({ busy }, before) => {
    if (busy !== null || before.busy === null) return;
    leave();
    tell();
  });
}

function openPlace(workbook: OpenedWorkbook, others: readonly File[], isSample: boolean): OpenPlace {
  const sheetPlace = createSheetPlace(workbook.tabs);
  const reveal = (cell: Parameters<Pane["reveal"]>[0]): Promise<void> => {
    sheetPlace.getState().reveal(cell);
    return Promise.resolve();
  };
  const memory = screenMemory(workbook.fileName, "tab");
  const pane = new Pane(workbook.work, { reveal, memory, deliver: download }, location.search);
  onceRead(pane, readyForNext);
  return { name: "open", workbook, pane, sheetPlace, others, isSample };
}
