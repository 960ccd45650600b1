/** True for the words before a sum of the rows above: 小计, 共计, Subtotal, Grand total. */
export const namesTotal = (label: string): boolean =>
  /^(?:小计|合计|共计|总计|总数|所需资源[毛净]额|[毛净]额|sub-?totals?\b|(?:grand |net )?totals?\b|(?:gross|net) requirements?\b)/iu.test(
    label.trim(),
  )
