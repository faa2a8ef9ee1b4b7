/** The words of a list as people write it: `附件、批次、类别`. For lists within the code, which would fill pages word by word. */
export function words(list: string): readonly string[] {
  return list.split("、");
}
