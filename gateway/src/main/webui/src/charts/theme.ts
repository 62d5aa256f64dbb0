/** Colours of the eight kinds of act: apart for colour-blind readers, and of different lightness for grey print. */
export const KIND_COLOURS: readonly string[] = [
  '#1a56a8',
  '#e8a33d',
  '#2f8f6b',
  '#8c2d5e',
  '#79b8e0',
  '#c9c2b0',
  '#6a7683',
  '#b5651d',
]

export const BAR_COLOUR = '#1a56a8'
export const INK = '#1c2733'
export const LINE = '#d5dbe1'
export const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "WenQuanYi Zen Hei", sans-serif'
