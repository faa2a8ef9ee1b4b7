/** Hands a finished file to the user as a download. */
export function download(fileName: string, bytes: Uint8Array): Promise<void> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after this turn; a minute is long enough for any disk.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return Promise.resolve();
}
