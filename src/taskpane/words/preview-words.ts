/** 预览: what would change. */
export const previewWords = {
  fixes: {
    title: (count: number) => `预览 ${count} 处修正`,
    apply: (count: number) => `修正 ${count} 处`,
  },
  units: {
    title: (count: number) => `预览 ${count} 处规范`,
    apply: (count: number) => `规范 ${count} 处`,
  },
  merge: {
    title: (count: number) => `预览合并的 ${count} 处`,
    apply: (count: number) => `合并进总台账（${count} 处）`,
  },
  verification: {
    title: (count: number) => `预览核查结果的 ${count} 处`,
    apply: (count: number) => `录入台账（${count} 处）`,
  },
  nothing: "没有要改的了。",
} as const;
