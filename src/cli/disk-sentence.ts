const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: "找不到文件或文件夹。请核对路径。",
  ENOTDIR: "路径中有一段不是文件夹。请核对路径。",
  EEXIST: "这是文件，不是文件夹。请换一个文件夹。",
  EISDIR: "这是文件夹，不是文件。请指到文件。",
  EACCES: "没有权限。请换一个位置，或关闭正在打开它的程序。",
  EPERM: "没有权限。请换一个位置，或关闭正在打开它的程序。",
  EBUSY: "文件正被别的程序打开。请关闭后再试。",
  ENOSPC: "磁盘已满。请清理后再试。",
  EROFS: "这个位置不能写入。请换一个位置。",
  ENAMETOOLONG: "文件名太长。请改短后再试。",
};

/**
 * What a disk refused, in one Chinese sentence.
 * @throws the error itself where it is none of the disk's.
 */
export function diskSentence(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const sentence = SENTENCES[code];
  if (sentence === undefined) throw error;
  return sentence;
}
